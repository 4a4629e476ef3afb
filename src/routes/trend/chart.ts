import type { SeriesLine, SeriesPoint, SeriesView } from '#lib/charts/series.ts';
import { intervalOf, nounOf, sayValue, shownOf } from './shown.ts';
import { yearLabel, yearOf } from '#lib/domain/period.ts';
import { titleRule } from '#lib/citation/spanish-rules.ts';
import { gapInSpanish } from '#lib/citation/spanish-problem.ts';
import { speechIn, type Speech } from '#lib/components/speech.ts';
import type { View } from '#lib/domain/view.ts';
import type { SpanYear } from './ribbon.ts';
import type { Span, TrendData } from './trend.ts';
import type { DrawnLine } from './told-line.ts';

const english = speechIn('en');

/** The lines of a view as the chart draws them; one without a single value to show is left out. */
export function toSeries(lines: readonly DrawnLine[], view: View, speech = english): SeriesLine[] {
	return lines.flatMap((line) => {
		const points = line.points.flatMap((point) => toPoint(point, line, view, speech) ?? []);
		if (points.length === 0) return [];
		const mean = view.mean === 0 ? undefined : line.points.map(({ year, mean }) => ({ year, value: mean }));
		return [{ key: line.key, name: line.name, points, mean }];
	});
}

function toPoint(
	point: DrawnLine['points'][number],
	line: DrawnLine,
	view: View,
	speech: Speech
): SeriesPoint | null {
	const value = shownOf(point, view.show);
	if (value === null) return null;
	const partial = point.complete ? undefined : partOf(point.year, line, view, speech);
	const interval = intervalOf(point, view.show) ?? undefined;
	const year = yearLabel(point.year, view.basis);
	const label = `${year}: ${sayValue(value, interval, view, speech.words)}, ${line.name}${partial ? `, ${partial}` : ''}`;
	return { year: point.year, value, href: point.address, label, partial, interval };
}

/** Which part of a year a release counts. */
export function partOf(
	year: number,
	{ coverage, release }: DrawnLine,
	{ basis }: View,
	{ words, day } = english
): string {
	const last = coverage?.last ?? release.label;
	if (/^\d{4}-\d{2}-\d{2}$/.test(last) && yearOf(last, basis) === year)
		return words.chart.until(day(last, true));
	return coverage && yearOf(coverage.first, basis) === year
		? words.trend.chart.from(day(coverage.first, true))
		: words.chart.part;
}

/** What surrounds the lines: unit, ribbon, gaps, changes of level, the boundary between two ways of collecting. */
export function toSeriesView(
	{ view, lines, span, collection, base }: TrendData,
	speech = english
): SeriesView {
	const own = speech.words.trend.chart;
	const drawn = lines.filter((line) => line.problem === null);
	const scales = { count: 'count', pupils: 'rate', children: 'rate', index: 'index' } as const;
	const boundary = view.basis === 'calendar' ? collection?.boundary : null;
	return {
		scale: scales[view.show],
		unit:
			view.show === 'index' && base !== null
				? `${yearLabel(base, view.basis)} = 100`
				: own.aYear(nounOf(view, speech.words)),
		ribbon: drawn.length === 1 && span ? toRibbon(span, view, speech) : undefined,
		gaps: gapsOf(drawn[0], speech),
		boundary: boundary ? { year: boundary.year, text: own.collecting } : undefined,
		breaks: drawn.length === 1 ? breaksOf(drawn[0]!, own.level) : undefined,
		writeYears: own.years,
		writeYear: view.basis === 'school' ? (year) => yearLabel(year, 'school') : undefined
	};
}

function gapsOf(line: DrawnLine | undefined, { language }: Speech) {
	return line?.points.flatMap(({ year, gap }) => {
		if (gap === null) return [];
		const text = gap.replace(/ for \d{4}$/, '');
		return [{ year, text: language === 'en' ? text : gapInSpanish(text) }];
	});
}

function breaksOf({ changes }: DrawnLine, text: string) {
	return changes?.changes.map(({ year, possible }) => ({
		...{ year, from: possible[0] ?? year, to: possible.at(-1) ?? year, text }
	}));
}

/** The span of all rules; where one rule stays at an end for years, the last of them leads to it. */
function toRibbon({ rules, years }: Span, view: View, { words, language }: Speech): SeriesView['ribbon'] {
	const own = words.trend.chart;
	const said = ({ year, value }: SpanYear['low']) =>
		`${yearLabel(year, view.basis)}: ${sayValue(value, undefined, view, words)}`;
	const ruleOf = ({ rule, title }: SpanYear['low']) => titleRule({ id: rule, title }, language);
	const isLast = (place: number, end: 'low' | 'high') =>
		years[place]![end].rule !== years[place + 1]?.[end].rule;
	return {
		label: own.ribbon(rules.length),
		ends: { low: own.lowest, high: own.highest },
		points: years.map(({ year, low, high }, place) => ({
			...{ year, low: low.value, high: high.value },
			...(isLast(place, 'low') && {
				lowHref: `/rules/${low.rule}`,
				lowLabel: own.lowestBy(said(low), ruleOf(low))
			}),
			...(isLast(place, 'high') && {
				highHref: `/rules/${high.rule}`,
				highLabel: own.highestBy(said(high), ruleOf(high))
			})
		}))
	};
}
