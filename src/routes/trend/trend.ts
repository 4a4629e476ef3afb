import { speechIn, type Speech } from '#lib/components/speech.ts';
import type { DataSuffix } from '#lib/domain/data-format.ts';
import { formatView, type View } from '#lib/domain/view.ts';
import type { Db } from '#lib/server/db/open.ts';
import type { Collection } from '#lib/server/queries/collection.ts';
import { isProblem } from '#lib/server/queries/figure-answer.ts';
import { findSubject, type Subject } from '#lib/server/queries/figure-subject.ts';
import { readRuleSpan } from '#lib/server/queries/rule-span.ts';
import { isMissing, lineOf, readTrendLines, type TrendLines } from '#lib/server/queries/trend-line.ts';
import { readPlaces } from './apart.ts';
import { findCollection, tellCollection } from './collected.ts';
import { readDefaults } from './defaults.ts';
import { nameLines, titleOf } from './line-names.ts';
import { spanRules, type Ribbon } from './ribbon.ts';
import { tellDrawn, tellMissing, type DrawnLine } from './told-line.ts';
import { readViewAt } from './view-at.ts';

/** Everything that the explorer shows of the view at an address, in the units shown. */
export function readTrend(db: Db, url: URL, suffix: DataSuffix = '', speech = speechIn('en')) {
	const defaults = readDefaults(db, url.searchParams);
	const { view, problem } = readViewAt(url, `/trend${suffix}`, defaults);
	const asked = readTrendLines(db, view);
	const subject = findSubject(db, view);
	const told = tellLines(db, view, asked, speech);
	const [drawn] = told.lines;
	const isDrawn = drawn !== undefined && drawn.problem === null;
	const rows = isDrawn && !isProblem(subject) && subject.kind === 'rows' ? subject : null;
	return {
		address: formatView(view, '/trend'),
		title: titleOf(view, speech),
		view,
		problem,
		...told,
		span: isDrawn && !isProblem(subject) ? readSpan(db, subject, view, drawn) : null,
		places: rows && readPlaces(db, rows, view, speech)
	};
}
export type TrendData = ReturnType<typeof readTrend>;

/** The lines in words, how their releases were collected, and what must be said of comparisons for it. */
function tellLines(db: Db, view: View, { lines, base }: TrendLines, speech: Speech) {
	const names = nameLines(lines, speech);
	const collections = lines.map((one) => (isMissing(one) ? null : findCollection(db, one.line)));
	const told = lines.map((one, place) =>
		isMissing(one)
			? tellMissing(db, one, names[place]!, view, speech)
			: tellDrawn(one, names[place]!, boundaryOf(collections[place]!), speech)
	);
	const caveats = told.flatMap((one) => (one.problem === null && one.caveat !== null ? [one.caveat] : []));
	const own = collections[0] ?? null;
	return {
		lines: told,
		base,
		collection: own && tellCollection(own),
		caveats: [...new Set(caveats)]
	};
}

function boundaryOf(collection: Collection | null) {
	return collection?.boundary ?? null;
}

/** The span of all rules behind the line of a view, where counts are shown. */
function readSpan(db: Db, subject: Subject, view: View, drawn: DrawnLine) {
	if (view.show !== 'count') return null;
	const ribbon = spanRules(readRuleSpan(db, subject, lineOf(view)));
	return ribbon && { ...ribbon, ...endsOf(ribbon), chosen: chosenOf(ribbon, drawn) };
}
export type Span = NonNullable<TrendData['span']>;

/** The rules with the smallest and the largest ratio. */
function endsOf({ rules }: Ribbon) {
	const divided = rules.filter(({ ratio }) => ratio !== null);
	return { least: divided[0] ?? null, most: divided.at(-1) ?? null };
}

/** The rule of the view itself over the same years; `null` where it cannot be divided. */
function chosenOf({ from, to }: Ribbon, { points }: DrawnLine) {
	const [first, last] = [from, to].map((year) => points.find((point) => point.year === year));
	if (!first?.value || !last) return null;
	const figure = ({ year, value, address }: typeof first) => ({ year, value, address });
	return { first: figure(first), last: figure(last), ratio: last.value / first.value };
}
