import type { TrendData } from './trend.ts';
import type { DrawnLine } from './told-line.ts';

/** The columns of that table. */
export const trendColumns = [
	...(['dataset', 'release', 'rule', 'measure', 'basis', 'states', 'year', 'value', 'complete'] as const),
	...(['evidence', 'interval_low', 'interval_high', 'rate_per_million', 'rate_low', 'rate_high'] as const),
	...(['denominator', 'denominator_address', 'no_rate', 'mean', 'index', 'caveat', 'address'] as const)
];

/** The lines of a view as a table: one row a line and year, all rows with the same columns. */
export function listRows({ lines, view }: TrendData) {
	const drawn = lines.filter((line) => line.problem === null);
	return drawn.flatMap((line) => line.points.map((point) => toRow(line, point, view)));
}

function toRow(line: DrawnLine, point: DrawnLine['points'][number], view: TrendData['view']) {
	const { interval, rate } = point;
	return {
		dataset: line.dataset.id,
		release: line.release.id,
		rule: line.rule.id,
		measure: view.measure,
		basis: view.basis,
		states: line.states.join(' '),
		year: point.year,
		value: point.value,
		complete: point.complete,
		evidence: point.evidence,
		interval_low: interval?.low ?? null,
		interval_high: interval?.high ?? null,
		rate_per_million: rate?.value ?? null,
		rate_low: rate?.interval?.low ?? null,
		rate_high: rate?.interval?.high ?? null,
		denominator: rate?.per.value ?? null,
		denominator_address: rate?.per.address ?? null,
		no_rate: point.gap,
		mean: point.mean,
		index: point.index,
		caveat: line.caveat,
		address: point.address
	};
}
