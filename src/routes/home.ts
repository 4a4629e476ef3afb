import type { SeriesLine } from '#lib/charts/series.ts';
import { formatCounted } from '#lib/format/number.ts';
import { formatDay } from '#lib/format/date.ts';
import type { Db } from '#lib/server/db/open.ts';
import { findDataset } from '#lib/server/queries/datasets.ts';
import { listEvents } from '#lib/server/queries/events.ts';
import { listLaterTotals, type LaterTotal } from '#lib/server/queries/later-totals.ts';
import { readMainLine, type MainLine } from '#lib/server/queries/main-lines.ts';
import { listRooms } from '#lib/server/queries/rooms.ts';
import { findRule, listRules } from '#lib/server/queries/rules.ts';
import type { SeriesPoint } from '#lib/server/queries/series.ts';
import { toFacade } from './facade.ts';

const dataset = 'k12ssdb';
const noun = { one: 'incident', many: 'incidents' };

/** Lines of the second chart: the widest and the narrowest rule of the database, what lies between, and the Post. */
const others = [
	[dataset, 'all', 'K-12 database, every row'],
	[dataset, 'any-victim', 'somebody killed or wounded'],
	[dataset, 'fatal', 'somebody killed'],
	['wapo', 'school-hours', 'Washington Post, school hours']
] as const;

/** Everything that the front page shows. */
export function readHome(db: Db, params: URLSearchParams) {
	const rules = listRules(db).filter((rule) => rule.predicate !== null && rule.datasets.includes(dataset));
	const chosen = rules.find(({ id }) => id === params.get('rule')) ?? rules.find(({ id }) => id === 'all')!;
	const line = readMainLine(db, dataset, chosen.id)!;
	const widest = chosen.id === 'all' ? line : readMainLine(db, dataset, 'all')!;
	const lines = others.map(([id, rule, name]) => ({
		name,
		line: readMainLine(db, id, rule),
		rule: findRule(db, rule),
		dataset: findDataset(db, id)
	}));
	const lastWhole = line.points.findLast(({ complete }) => complete)?.year ?? 2022;
	return {
		rules: rules.map(({ id, title }) => ({ id, title })),
		rule: chosen,
		dataset: findDataset(db, dataset)!,
		release: line.release,
		facade: toFacade(db, line, noun),
		tallest: Math.max(...widest.points.map(({ value }) => value)),
		rise: [line, ...lines.flatMap((one) => one.line ?? [])].map(riseOf),
		lines: lines
			.filter((one): one is typeof one & { line: MainLine } => one.line !== null)
			.map((one) => ({
				...one,
				series: toSeries(one.name, one.line, one.line.rule === 'all' ? listLaterTotals(db, one.line) : []),
				rise: riseOf(one.line)
			})),
		year: {
			year: lastWhole,
			events: listEvents(db, { from: `${lastWhole}-01-01`, to: `${lastWhole}-12-31` })
		},
		rooms: listRooms(db).map(({ id, name, knownAs, city }) => ({ id, name, knownAs, city }))
	};
}

/** From the first whole year of a line to its last, and how many times as many that is; `null` where there is no such pair. */
function riseOf({ points }: MainLine) {
	const whole = points.filter(({ complete }) => complete);
	const [from, to] = [whole[0], whole.at(-1)];
	return from && to && from.value > 0 && from !== to ? { from, to, ratio: to.value / from.value } : null;
}

/** A line as the chart draws it; years after its last whole one from other releases, apart. */
function toSeries(name: string, line: MainLine, later: LaterTotal[]): SeriesLine {
	const whole = line.points.filter(({ year }) => !later.some((total) => total.year === year));
	const toPoint = (point: SeriesPoint, partial: string | undefined) => ({
		year: point.year,
		value: point.value,
		href: point.address,
		label: `${point.year}: ${formatCounted(point.value, noun.one, noun.many)}, ${name}${partial ? `, ${partial}` : ''}`,
		partial
	});
	return {
		key: `${line.release.id}/${line.rule}`,
		name,
		points: [
			...whole.map((point) =>
				toPoint(point, point.complete ? undefined : partOf(point.year, line.release.label))
			),
			...later.map((total) => toPoint(total, total.evidence === 'second_hand' ? 'second hand' : 'later'))
		]
	};
}

/** Which part of a year a release counts. */
function partOf(year: number, label: string) {
	return label.startsWith(String(year)) ? `to ${formatDay(label)}` : 'part';
}
