import type { SeriesLine } from '#lib/charts/series.ts';
import type { Speech } from '#lib/components/speech.ts';
import { formatCount } from '#lib/format/number.ts';
import type { StateLine } from '#lib/server/queries/state.ts';

/** What a release counts in a state, as the chart draws it. */
export function toSeries({ dataset, release, rule, points }: StateLine, speech: Speech): SeriesLine {
	const { words } = speech;
	const spokenName = words.chart.spokenName(dataset.id, dataset.shortTitle, dataset.title);
	return {
		key: `${release.id}/${rule.id}`,
		name: words.chart.shortName(dataset.id, dataset.shortTitle),
		points: points.map(({ year, value, complete, address }) => {
			const partial = complete ? undefined : partOf(year, release.label, speech);
			const spoken = `${year}: ${formatCount(value)} ${words.parts.incidents(value)}, ${spokenName}`;
			return { year, value, href: address, label: partial ? `${spoken}, ${partial}` : spoken, partial };
		})
	};
}

/** Which part of a year a release counts. */
function partOf(year: number, label: string, { words, day }: Speech): string {
	return label.startsWith(String(year)) ? words.chart.until(day(label, true)) : words.chart.part;
}
