import type { SeriesLine } from '#lib/charts/series.ts';
import { formatDay } from '#lib/format/date.ts';
import { formatCounted } from '#lib/format/number.ts';
import type { StateLine } from '#lib/server/queries/state.ts';

/** What a release counts in a state, as the chart draws it. */
export function toSeries({ dataset, release, rule, points }: StateLine): SeriesLine {
	return {
		key: `${release.id}/${rule.id}`,
		name: dataset.shortTitle,
		points: points.map(({ year, value, complete, address }) => {
			const partial = complete ? undefined : partOf(year, release.label);
			const spoken = `${year}: ${formatCounted(value, 'incident', 'incidents')}, ${dataset.title}`;
			return { year, value, href: address, label: partial ? `${spoken}, ${partial}` : spoken, partial };
		})
	};
}

/** Which part of a year a release counts. */
function partOf(year: number, label: string): string {
	return label.startsWith(String(year)) ? `to ${formatDay(label)}` : 'part';
}
