import { error, redirect } from '@sveltejs/kit';
import type { DataSuffix } from '#lib/domain/data-format.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { Db } from '#lib/server/db/open.ts';
import { isProblem } from '#lib/server/queries/figure-answer.ts';
import { countInTurns, readMovedFigures } from '#lib/server/queries/moved-figures.ts';
import { findPackedDamage, findPair, type ReleasePair } from '#lib/server/queries/release-diff-pair.ts';
import { listDiffChoices, readYearMoves, type DiffChoices } from '#lib/server/queries/release-diff-years.ts';
import {
	mostListed,
	placeAllRecords,
	placeRecords,
	readReleaseDiff,
	type ReleaseDiff
} from '#lib/server/queries/release-diff.ts';
import { formatComparison, type CompareQuestion } from './compare-address.ts';

interface ComparePath {
	dataset: string;
	from: string;
	to: string;
}

/** Records on one page. */
const pageSize = 200;

/** A comparison with one page of its records. An address that is not the canonical one is sent on to it. */
export async function readComparisonAt(db: Db, path: ComparePath, url: URL) {
	const { question, pair, choices } = await ask(db, path, url, '');
	const diff = await readReleaseDiff(db, pair);
	const pages = Math.max(1, Math.ceil(diff.records.length / pageSize));
	if (question.page > pages) redirect(308, formatComparison({ ...question, page: 1 }));
	const start = (question.page - 1) * pageSize;
	return {
		...describe(db, question, pair, choices, diff),
		...{ question, pages, choices: listChoices(choices), held: listHeld(pair) },
		records: placeRecords(db, pair, diff.records.slice(start, start + pageSize))
	};
}
export type ComparisonPage = Awaited<ReturnType<typeof readComparisonAt>>;

/** The data behind it: all of its records. */
export async function readComparisonData(db: Db, path: ComparePath, url: URL, suffix: DataSuffix) {
	const { question, pair, choices } = await ask(db, path, url, suffix);
	const diff = await readReleaseDiff(db, pair);
	const records = await placeAllRecords(db, pair, diff);
	return { ...describe(db, question, pair, choices, diff), records };
}

async function ask(db: Db, path: ComparePath, url: URL, suffix: DataSuffix) {
	const { dataset, from, to } = path;
	if (from > to) redirect(308, formatReversed(path, suffix) + url.search);
	const pair = findPair(db, dataset, from, to);
	if (isProblem(pair)) error(pair.status, pair.problem);
	const choices = listDiffChoices(db, pair);
	const question = { ...path, ...readChoice(url.searchParams, choices), page: readPage(url, suffix) };
	const canonical = formatComparison(question, suffix);
	if (canonical !== `${url.pathname}${url.search}`) redirect(308, canonical);
	const damage = await findPackedDamage(db, pair);
	if (damage !== null) error(503, damage);
	await countInTurns(db, pair, choices);
	return { question, pair, choices };
}

function formatReversed({ dataset, from, to }: ComparePath, suffix: DataSuffix): string {
	const defaults = { rule: null, measure: 'incidents', page: 1 } as const;
	return formatComparison({ dataset, from: to, to: from, ...defaults }, suffix);
}

/** What can be asked; what cannot be is as if it had not been. */
function readChoice(
	params: URLSearchParams,
	choices: DiffChoices
): Pick<CompareQuestion, 'rule' | 'measure'> {
	const asked = choices.rules.find(({ id }) => id === params.get('rule'))?.id ?? null;
	const measure = choices.measures.find((one): one is Measure => one === params.get('measure'));
	return { rule: asked === choices.rule ? null : asked, measure: measure ?? 'incidents' };
}

function readPage({ searchParams }: URL, suffix: DataSuffix): number {
	const asked = searchParams.get('page') ?? '';
	return suffix === '' && /^[1-9]\d{0,6}$/.test(asked) ? Number(asked) : 1;
}

/** All of a comparison but its records. */
function describe(
	db: Db,
	question: CompareQuestion,
	pair: ReleasePair,
	choices: DiffChoices,
	{ counts, fields, years, records }: ReleaseDiff
) {
	const { dataset, from, to, listed } = pair;
	const rule = choices.rules.find(({ id }) => id === (question.rule ?? choices.rule));
	const { measure } = question;
	const all = counts.added + counts.removed + counts.changed;
	return {
		dataset: { id: dataset.id, title: dataset.title },
		from: { id: from.id, label: from.label },
		to: { id: to.id, label: to.label },
		counts,
		/** How many records tell each fact otherwise, and what became of the records of each year. */
		...{ fields, recordsByYear: years },
		rule: rule ? { id: rule.id, title: rule.title } : null,
		measure,
		years: rule ? readYearMoves(db, pair, { rule: rule.id, measure }) : [],
		figures: readMovedFigures(db, pair, choices),
		/** Whether the terms allow to name records, and how many of the first are left out. */
		...{ listed, unlisted: all - records.length, mostListed }
	};
}

function listChoices({ rules, measures, rule }: DiffChoices) {
	return { rules: rules.map(({ id, title }) => ({ id, title })), measures, rule };
}

/** Labels of the dataset's held releases, ascending. */
function listHeld({ dataset }: ReleasePair): string[] {
	return dataset.releases.map(({ label }) => label).sort();
}
