import { describePeriod } from '#lib/citation/sentence.ts';
import { measures } from '#lib/domain/measure.ts';
import { formatCount, formatCounted } from '#lib/format/number.ts';
import type { TimeBar } from '#lib/server/queries/distributions.ts';
import { drawBars } from '#lib/server/render/bars-image.ts';
import { catalogues } from '#lib/words/catalogues.ts';
import type { ShownChart } from '../../../chart-picture.ts';
import { titleBy } from '../../line-names.ts';
import { barsOf, findExtremes, namesOf, unknownOf, type TimeKind } from '../time-bars.ts';
import type { WhenData } from '../when.ts';

/** How what is counted falls on months, weekdays or hours, as its page shows it; `null` where that is not told. */
export function toShownTimes(
	{ view, times, source, address }: WhenData,
	kind: TimeKind,
	origin: string
): ShownChart | null {
	const bars = times?.[kind] ?? [];
	if (!times || !source || bars.length === 0) return null;
	const noun = measures[view.measure === 'named' ? 'incidents' : view.measure];
	const [known, unknown] = [barsOf(kind, bars, noun), unknownOf(kind, bars, noun)];
	const title = titleBy(view, catalogues.en.when.kinds[kind].title.toLowerCase());
	const hasExpected = known.some(({ expected }) => expected !== undefined);
	return {
		title,
		sentence: [
			`${formatCounted(times.total.value, noun.one, noun.many)} ${describePeriod(view)}.`,
			...sayExtremes(kind, bars)
		].join(' '),
		notes: [],
		sources: [source],
		key: [
			`In ${noun.many}, over all of these years.`,
			hasExpected ? 'Short lines: if spread evenly.' : '',
			unknown ? 'Hatched: at an hour that the source does not say.' : ''
		]
			.filter(Boolean)
			.join(' '),
		url: new URL(`${address}#${kind}`, origin).href,
		draw: (box) => drawBars(known, unknown, title, box)
	};
}

/** The sentence of the page. */
function sayExtremes(kind: TimeKind, bars: TimeBar[]): string[] {
	const { most, least } = findExtremes(bars);
	const { say } = namesOf(kind, { language: 'en', words: catalogues.en });
	const name = (times: TimeBar[]) =>
		`${times.map(({ key }) => say(key)).join(' and ')}, ${formatCount(times[0]!.value)}${times.length > 1 ? ' each' : ''}`;
	if (most.length + least.length === 0) return ['Several share the highest count, and several the lowest.'];
	return [
		most.length > 0 ? `The highest count is that of ${name(most)}.` : '',
		least.length > 0 ? `The lowest is that of ${name(least)}.` : ''
	].filter(Boolean);
}
