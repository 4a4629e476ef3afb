import { timeKindIds, timeKinds } from './time-bars.ts';
import type { WhenData } from './when.ts';

/** The columns of that table. */
export const timeColumns = [
	...(['dataset', 'release', 'rule', 'measure', 'basis', 'states', 'from', 'to'] as const),
	...(['by', 'time', 'value', 'expected', 'address'] as const)
];

/** The distributions of a view as a table: one row a month, weekday and hour. */
export function listTimes({ source, times, view }: WhenData) {
	if (!source || !times) return [];
	return timeKindIds.flatMap((kind) =>
		times[kind].map(({ key, value, expected, address }) => ({
			dataset: source.dataset.id,
			release: source.release.id,
			rule: source.rule.id,
			measure: view.measure === 'named' ? 'incidents' : view.measure,
			basis: view.basis,
			states: view.states.join(' '),
			...{ from: view.from, to: view.to },
			by: timeKinds[kind],
			time: key,
			...{ value, expected, address }
		}))
	);
}
