import type { SeriesLine } from '#lib/charts/series.ts';
import { speechIn, type Speech } from '#lib/components/speech.ts';
import { formatCount, formatRatio } from '#lib/format/number.ts';
import { catalogues } from '#lib/words/catalogues.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listDatasets } from '#lib/server/queries/datasets.ts';
import { listNamed } from '#lib/server/queries/event-people.ts';
import { listLaterTotals, type LaterTotal } from '#lib/server/queries/later-totals.ts';
import { readMainLine, type MainLine } from '#lib/server/queries/main-lines.ts';
import { listRoomsOnly } from '#lib/server/queries/rooms.ts';
import { findRule, listRules } from '#lib/server/queries/rules.ts';
import type { SeriesPoint } from '#lib/server/queries/series.ts';
import { toFacade } from './facade.ts';

const dataset = 'k12ssdb';

/** Lines of the second chart: the widest and the narrowest rule of the database, what lies between, and the Post. */
const others = [
	[dataset, 'all'],
	[dataset, 'any-victim'],
	[dataset, 'fatal'],
	['wapo', 'school-hours']
] as const;

/** Everything that the front page shows, and no more: what a page is given is written out once more by the framework. */
export function readHome(db: Db, params: URLSearchParams, speech = speechIn('en')) {
	const rules = listRules(db).filter((rule) => rule.predicate !== null && rule.datasets.includes(dataset));
	const chosen = rules.find(({ id }) => id === params.get('rule')) ?? rules.find(({ id }) => id === 'all')!;
	const titles = new Map(listDatasets(db).map(({ id, title }) => [id, title]));
	const lines = others.flatMap(([id, rule]) => {
		const name = speech.words.home.rules.lines[rule];
		const line = readMainLine(db, id, rule);
		return line ? [{ name, line, rule: { id: rule, title: findRule(db, rule)!.title } }] : [];
	});
	const widest = lines.find(({ line }) => line.release.dataset === dataset && line.rule === 'all')!.line;
	const line = chosen.id === 'all' ? widest : readMainLine(db, dataset, chosen.id)!;
	const lastWhole = line.points.findLast(({ complete }) => complete)?.year ?? 2022;
	return {
		rules: rules.map(({ id, title }) => ({ id, title })),
		rule: { id: chosen.id, title: chosen.title },
		dataset: { id: dataset, title: titles.get(dataset)! },
		release: line.release,
		facade: toFacade(db, line, speech),
		tallest: Math.max(...widest.points.map(({ value }) => value)),
		rise: riseOf(line),
		lines: lines.map((one) => ({
			rule: one.rule,
			dataset: { id: one.line.release.dataset, title: titles.get(one.line.release.dataset)! },
			release: one.line.release.label,
			series: toSeries(
				one.name,
				one.line,
				one.rule.id === 'all' ? listLaterTotals(db, one.line) : [],
				speech
			),
			rise: riseOf(one.line)
		})),
		year: { year: lastWhole, named: listNamed(db, `${lastWhole}-01-01`, `${lastWhole}-12-31`) },
		rooms: listRoomsOnly(db).map(({ id, name, knownAs, city }) => ({ id, name, knownAs, city }))
	};
}

export type HomeData = ReturnType<typeof readHome>;

/** What the second chart shows, written and spoken, in English. */
export const otherRules = catalogues.en.home.rules;

/** By how much the widest and the narrowest rule of the database rise. */
export function findRises(lines: HomeData['lines']) {
	const [widest, narrowest] = ['all', 'fatal'].map((id) => lines.find(({ rule }) => rule.id === id)?.rise);
	return widest && narrowest ? { widest, narrowest } : null;
}

/** The sentence of the second chart; empty where a rise is not known. */
export function sayRises(lines: HomeData['lines']): string {
	const rises = findRises(lines);
	if (!rises) return '';
	const { widest, narrowest } = rises;
	const times = ({ from, to }: typeof widest) => formatRatio(to.value / from.value);
	return `From ${widest.from.year} to ${widest.to.year} the same database rose ${times(widest)} times by its widest rule, and ${times(narrowest)} times where somebody was killed.`;
}

/** From the first whole year of a line to its last; `null` where there is no such pair. */
function riseOf({ points }: MainLine) {
	const whole = points.filter(({ complete }) => complete);
	const [from, to] = [whole[0], whole.at(-1)];
	return from && to && from.value > 0 && from !== to ? { from, to } : null;
}

/** A line as the chart draws it; years after its last whole one from other releases, apart. */
function toSeries(name: string, line: MainLine, later: LaterTotal[], speech: Speech): SeriesLine {
	const { words } = speech;
	const whole = line.points.filter(({ year }) => !later.some((total) => total.year === year));
	const toPoint = (point: SeriesPoint, partial: string | undefined) => ({
		year: point.year,
		value: point.value,
		href: point.address,
		label: `${point.year}: ${formatCount(point.value)} ${words.parts.incidents(point.value)}, ${name}${partial ? `, ${partial}` : ''}`,
		partial
	});
	return {
		key: `${line.release.id}/${line.rule}`,
		name,
		points: [
			...whole.map((point) =>
				toPoint(point, point.complete ? undefined : partOf(point.year, line.release.label, speech))
			),
			...later.map((total) =>
				toPoint(total, words.home.rules.later[total.evidence === 'second_hand' ? 'second_hand' : 'other'])
			)
		]
	};
}

/** Which part of a year a release counts. */
function partOf(year: number, label: string, { words, day }: Speech) {
	return label.startsWith(String(year)) ? words.chart.until(day(label, true)) : words.chart.part;
}
