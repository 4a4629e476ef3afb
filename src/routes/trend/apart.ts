import type { SmallMultiple } from '#lib/charts/layout-multiples.ts';
import { speechIn, type Speech } from '#lib/components/speech.ts';
import { yearLabel } from '#lib/domain/period.ts';
import type { StateCode } from '#lib/domain/state.ts';
import { formatView, type View } from '#lib/domain/view.ts';
import { formatCounted } from '#lib/format/number.ts';
import type { Db } from '#lib/server/db/open.ts';
import { isStated } from '#lib/server/queries/figure-rows.ts';
import type { RowsSubject } from '#lib/server/queries/figure-subject.ts';
import { readApart, type ApartSeries } from '#lib/server/queries/series-apart.ts';
import { lineOf } from '#lib/server/queries/trend-line.ts';

const english = speechIn('en');

/** One state or level with its years and the view of it alone. */
export interface ApartPlace extends ApartSeries {
	name: string;
	href: string;
}

/** The line of a view told apart by state, by name, or by level, in the order of pages; `null` where it is not asked for. */
export function readPlaces(db: Db, subject: RowsSubject, view: View, speech = english): ApartPlace[] | null {
	if (view.apart === 'none' || !isStated(db, subject.release.id, view.measure)) return null;
	const facet = view.apart === 'state' ? 'states' : 'levels';
	const places = readApart(db, subject, lineOf(view), facet).map((one) => ({
		...one,
		name: nameOf(view, one.value, speech),
		href: formatView({ ...view, [facet]: [one.value], apart: 'none', beside: [] }, '/trend')
	}));
	return facet === 'states' ? places.sort((a, b) => a.name.localeCompare(b.name, speech.language)) : places;
}

function nameOf({ apart }: View, value: string, { words, state }: Speech): string {
	return apart === 'state' ? state(value as StateCode) : words.incident.values.level[value]!;
}

/** A small chart of a place. */
export function toMultiple(
	{ value, name, href, points, last }: ApartPlace,
	view: View,
	{ words }: Pick<Speech, 'words'> = english
): SmallMultiple {
	const { one, many } = words.asked.measures[view.measure === 'named' ? 'incidents' : view.measure];
	const spoken = last
		? words.trend.apart.last(formatCounted(last.value, one, many), yearLabel(last.year, view.basis))
		: many;
	return {
		...{ key: value, name, href, label: `${name}: ${spoken}`, figure: last?.address },
		points: points.map(({ year, value, complete }) => ({ year, value, partial: !complete }))
	};
}
