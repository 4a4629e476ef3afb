import type { SeriesLine, SeriesPoint, SeriesView } from '#lib/charts/series.ts';
import { intervalOf, nounOf, sayValue, shownOf } from './shown.ts';
import { yearLabel, yearOf } from '#lib/domain/period.ts';
import type { View } from '#lib/domain/view.ts';
import { formatDay } from '#lib/format/date.ts';
import type { SpanYear } from './ribbon.ts';
import type { Span, TrendData } from './trend.ts';
import type { DrawnLine } from './told-line.ts';

/** The lines of a view as the chart draws them; one without a single value to show is left out. */
export function toSeries(lines: readonly DrawnLine[], view: View): SeriesLine[] {
	return lines.flatMap((line) => {
		const points = line.points.flatMap((point) => toPoint(point, line, view) ?? []);
		if (points.length === 0) return [];
		const mean = view.mean === 0 ? undefined : line.points.map(({ year, mean }) => ({ year, value: mean }));
		return [{ key: line.key, name: line.name, points, mean }];
	});
}

function toPoint(point: DrawnLine['points'][number], line: DrawnLine, view: View): SeriesPoint | null {
	const value = shownOf(point, view.show);
	if (value === null) return null;
	const partial = point.complete ? undefined : partOf(point.year, line, view);
	const interval = intervalOf(point, view.show) ?? undefined;
	const year = yearLabel(point.year, view.basis);
	const label = `${year}: ${sayValue(value, interval, view)}, ${line.name}${partial ? `, ${partial}` : ''}`;
	return { year: point.year, value, href: point.address, label, partial, interval };
}

/** Which part of a year a release counts. */
export function partOf(year: number, { coverage, release }: DrawnLine, { basis }: View): string {
	const last = coverage?.last ?? release.label;
	if (/^\d{4}-\d{2}-\d{2}$/.test(last) && yearOf(last, basis) === year) return `to ${formatDay(last)}`;
	return coverage && yearOf(coverage.first, basis) === year ? `from ${formatDay(coverage.first)}` : 'part';
}

/** What surrounds the lines: unit, ribbon, gaps, changes of level, the boundary between two ways of collecting. */
export function toSeriesView({ view, lines, span, collection, base }: TrendData): SeriesView {
	const drawn = lines.filter((line) => line.problem === null);
	const scales = { count: 'count', pupils: 'rate', children: 'rate', index: 'index' } as const;
	const boundary = view.basis === 'calendar' ? collection?.boundary : null;
	return {
		scale: scales[view.show],
		unit:
			view.show === 'index' && base !== null
				? `${yearLabel(base, view.basis)} = 100`
				: `${nounOf(view)} a year`,
		ribbon: drawn.length === 1 && span ? toRibbon(span, view) : undefined,
		gaps: gapsOf(drawn[0]),
		boundary: boundary ? { year: boundary.year, text: 'another way of collecting' } : undefined,
		breaks: drawn.length === 1 ? breaksOf(drawn[0]!) : undefined,
		writeYear: view.basis === 'school' ? (year) => yearLabel(year, 'school') : undefined
	};
}

function gapsOf(line: DrawnLine | undefined) {
	return line?.points.flatMap(({ year, gap }) =>
		gap === null ? [] : [{ year, text: gap.replace(/ for \d{4}$/, '') }]
	);
}

function breaksOf({ changes }: DrawnLine) {
	return changes?.changes.map(({ year, possible }) => ({
		...{ year, from: possible[0] ?? year, to: possible.at(-1) ?? year }
	}));
}

/** The span of all rules; where one rule stays at an end for years, the last of them leads to it. */
function toRibbon({ rules, years }: Span, view: View): SeriesView['ribbon'] {
	const spoken = (end: SpanYear['low'], which: string) =>
		`${yearLabel(end.year, view.basis)}: ${sayValue(end.value, undefined, view)}, the ${which}, by the rule ${end.title}`;
	const isLast = (place: number, end: 'low' | 'high') =>
		years[place]![end].rule !== years[place + 1]?.[end].rule;
	return {
		label: `Between the lowest and the highest of ${rules.length} rules`,
		points: years.map(({ year, low, high }, place) => ({
			...{ year, low: low.value, high: high.value },
			...(isLast(place, 'low') && { lowHref: `/rules/${low.rule}`, lowLabel: spoken(low, 'lowest') }),
			...(isLast(place, 'high') && { highHref: `/rules/${high.rule}`, highLabel: spoken(high, 'highest') })
		}))
	};
}
