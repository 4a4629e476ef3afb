import type { Cell } from '#lib/server/render/data.ts';
import type { TrendData } from './trend.ts';
import type { DrawnLine } from './told-line.ts';

/** The lines of a view as a table: one row a line and year, all rows with the same columns. */
export function listRows({ lines, view }: TrendData): Record<string, Cell>[] {
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
