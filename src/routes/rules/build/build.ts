import { redirect } from '@sveltejs/kit';
import type { DataSuffix } from '#lib/domain/data-format.ts';
import { formatLines } from '#lib/domain/clause.ts';
import { linesOf, parseOwnRule } from '#lib/domain/own-rule.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listDatasets } from '#lib/server/queries/datasets.ts';
import { findRule, listRules } from '#lib/server/queries/rules.ts';
import { listStated, readCarriers } from '../carriers.ts';
import { draftOf, emptyDraft, formatDraft, parseDraft, toLines, type Draft } from './draft.ts';
import { hasFields, readFields } from './fields.ts';

/** Why there is nothing to build on at an address. */
export type BuilderProblem =
	| { is: 'unread'; why: string }
	| { is: 'missing'; id: string }
	| { is: 'inWords' | 'everything'; rule: { id: string; title: string } };

/**
 * The rule that is being built at an address. What the form sends is sent on to the one address of that rule: finished
 * rules have their clauses as `where`, unfinished ones what there is of them as `draft`.
 */
export function readBuilder(db: Db, url: URL, suffix: DataSuffix = '') {
	const params = url.searchParams;
	const { draft, problem } = readDraft(db, params);
	const canonical = problem === null ? addressOf(draft, suffix) : null;
	if (params.has('use') && canonical?.includes('?where=')) {
		redirect(308, canonical.replace('/rules/build', '/rules/own'));
	}
	if (canonical !== null && canonical !== `${url.pathname}${url.search}`) redirect(308, canonical);
	const lines = toLines(draft);
	const own = lines && parseOwnRule(formatLines(lines));
	const rule = own && 'id' in own ? { id: own.id, where: own.where } : null;
	return {
		draft,
		problem,
		rule,
		carriers: rule ? readCarriers(db, rule) : [],
		presets: listPresets(db),
		trackers: listTrackers(db),
		stated: listStated(db)
	};
}

export type BuilderPage = ReturnType<typeof readBuilder>;

interface Begun {
	draft: Draft;
	problem: BuilderProblem | null;
}

function readDraft(db: Db, params: URLSearchParams): Begun {
	if (hasFields(params)) return { draft: readFields(params), problem: null };
	const [where, draft, from] = [params.get('where'), params.get('draft'), params.get('from')];
	if (where) {
		const own = parseOwnRule(where);
		if ('problem' in own) return { draft: emptyDraft(), problem: { is: 'unread', why: own.problem } };
		return { draft: draftOf(own.lines), problem: null };
	}
	if (draft) return { draft: parseDraft(draft), problem: null };
	return from ? readNamed(db, from) : { draft: emptyDraft(), problem: null };
}

/** A named rule to begin from; one that is not lines of clauses cannot be taken apart, and is said. */
function readNamed(db: Db, id: string): Begun {
	const rule = findRule(db, id);
	if (!rule) return { draft: emptyDraft(), problem: { is: 'missing', id: id.slice(0, 40) } };
	const lines = rule.predicate && linesOf(rule.predicate);
	if (lines) return { draft: draftOf(lines), problem: null };
	const { title, predicate } = rule;
	const is = predicate === null ? 'inWords' : 'everything';
	return { draft: emptyDraft(), problem: { is, rule: { id: rule.id, title } } };
}

function addressOf(draft: Draft, suffix: string): string {
	const lines = toLines(draft);
	const hasEmpty = draft.flat().some(({ fact }) => fact === null);
	if (lines && !hasEmpty) return `/rules/build${suffix}?where=${formatLines(lines)}`;
	const text = formatDraft(draft);
	return text === '' ? `/rules/build${suffix}` : `/rules/build${suffix}?draft=${text}`;
}

/** Named rules to begin from: those that are lines of clauses. */
function listPresets(db: Db) {
	return listRules(db).flatMap(({ id, title, predicate }) => {
		const lines = predicate && linesOf(predicate);
		return lines ? [{ id, title, where: formatLines(lines) }] : [];
	});
}

/** The written rules of those who keep the best-known lists. */
const trackers = ['all', 'school-hours', 'someone-shot', 'edweek-current', 'everytown-prek12'];

/** What becomes of each tracker's own rule here: the datasets that are counted by it, and what they cannot carry. */
function listTrackers(db: Db) {
	const datasets = listDatasets(db);
	const titles = new Map(datasets.map(({ id, shortTitle }) => [id, shortTitle]));
	const readable = new Set(datasets.filter(({ importer }) => importer !== null).map(({ id }) => id));
	return trackers.flatMap((id) => {
		const rule = findRule(db, id);
		if (!rule) return [];
		const carrying = rule.predicate === null ? [] : rule.datasets.filter((dataset) => readable.has(dataset));
		return [
			{
				id,
				title: rule.title,
				publisher: rule.publisher,
				countedOn: carrying.map((dataset) => titles.get(dataset) ?? dataset),
				limits: Object.values(rule.limits)
			}
		];
	});
}
