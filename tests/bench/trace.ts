import { evaluate } from '../../src/lib/domain/evaluate.ts';
import { predicateOf } from '../../src/lib/domain/clause.ts';
import type { Incident } from '../../src/lib/domain/incident.ts';
import { packAll, packMarks, stretchOf, sumShared } from '../../src/lib/server/trace/bits.ts';
import { combine, conditionsOf } from '../../src/lib/server/trace/combinations.ts';
import { conditions } from '../../src/lib/server/trace/conditions.ts';
import { factValues } from '../../src/lib/domain/clause.ts';
import { formatAmount, formatMilliseconds, toTable } from './report.ts';

/** Incidents in 58 years, as many as the largest dataset of the kind has. */
const size = 2500;
const years = 58;

/** Of all rules, those that are also counted naively: one in so many. */
const sampled = 400;

/** Measures how long it takes to count every rule that can be put together, in every year: by bits, and row by row. */
export function measureTrace(): Promise<string> {
	const rows = Array.from({ length: size }, (_, row) => makeRow(row));
	const combinations = combine(conditions.map(({ group }) => group));
	const stretches = Array.from({ length: years }, (_, year) =>
		stretchOf(Math.floor((year * size) / years), Math.floor(((year + 1) * size) / years))
	);
	const start = performance.now();
	const masks = [
		...conditions.map(({ line }) =>
			packMarks(Uint8Array.from(rows, (row) => Number(evaluate(predicateOf([line]), row) === 'yes')))
		),
		packAll(size)
	];
	const packed = performance.now();
	const all = [packAll(size)];
	let total = 0;
	for (let rule = 0; rule < combinations.size; rule++) {
		const [a, b, c] = [0, 1, 2].map((place) => masks[combinations.places[rule * 3 + place]!]!);
		for (const stretch of stretches) total += sumShared(a!, b!, c!, all, stretch);
	}
	const counted = performance.now();
	let naive = 0;
	for (let rule = 0; rule < combinations.size; rule += sampled) {
		const predicate = predicateOf(conditionsOf(combinations, rule).map((place) => conditions[place]!.line));
		for (const row of rows) naive += Number(evaluate(predicate, row) === 'yes');
	}
	const slow = (performance.now() - counted) * sampled;
	if (naive > total) throw new Error('a part of the rules counts more than all of them');
	const line = (name: string, time: number) => [name, formatMilliseconds(time), formatAmount((combinations.size * years) / (time / 1000))]; // prettier-ignore
	return Promise.resolve(
		toTable(
			[
				`${formatAmount(combinations.size)} rules, ${formatAmount(size)} incidents, ${years} years`,
				'ms',
				'counts / s'
			],
			[
				line('bits, masks made', counted - start),
				line('bits, masks at hand', counted - packed),
				line(`row by row (one rule in ${sampled} measured)`, slow)
			]
		)
	);
}

/** An incident whose facts go their own ways, by whole numbers that share no factor with one another. */
function makeRow(row: number): Incident {
	const pick = <T extends string>(values: readonly string[], step: number) =>
		values[(row * step) % values.length] as T;
	return {
		...{
			sourceId: String(row),
			occurredOn: '2020-01-01',
			hour: null,
			school: 'Example School',
			city: 'Sample City'
		},
		...{
			state: 'TX',
			killed: row % 5 === 0 ? 1 : 0,
			childrenKilled: null,
			killedByPolice: null,
			wounded: row % 3
		},
		level: pick(factValues.level, 7),
		duringClasses: pick(factValues.duringClasses, 11),
		dayPart: pick(factValues.dayPart, 13),
		setting: pick(factValues.setting, 17),
		circumstance: pick(factValues.circumstance, 19),
		activeShooter: pick(factValues.activeShooter, 23),
		schoolCommunity: pick(factValues.schoolCommunity, 29),
		targets: pick(factValues.targets, 31),
		...{ reliability: 1 + (row % 4), reports: null }
	};
}
