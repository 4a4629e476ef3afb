import { explain } from '../../domain/explain.ts';
import { noFilters } from '../../domain/figure-filters.ts';
import type { Incident } from '../../domain/incident.ts';
import { yearOf } from '../../domain/period.ts';
import type { Predicate } from '../../domain/rule.ts';
import {
	englishVerdicts,
	verdictWithoutFacts,
	verdictWords,
	type VerdictGrammar
} from '../../domain/verdict-words.ts';
import type { Db } from '../db/open.ts';
import { listEventRows, type EventRow } from './event-rows.ts';
import { isProblem } from './figure-answer.ts';
import { isApplicable } from './figure-subject.ts';
import { readFigureValue } from './figure-value.ts';
import { toFigure, type CountingFigure, type CountingGroup } from './figures-counting.ts';
import type { HeldIncident } from './incident.ts';
import { listRules, type StoredRule } from './rules.ts';

/** Whether an incident counts by one rule, and why. */
export interface Verdict {
	rule: string;
	ruleTitle: string;
	counted: boolean;
	/** Whole sentences: "Counted: two people were wounded." */
	why: string;
	/** The numbers that count it: incidents of its year by this rule. */
	figures: CountingFigure[];
}

/** The verdicts by the rules that one dataset can be asked. */
export interface VerdictGroup {
	dataset: string;
	title: string;
	label: string;
	/**
	 * Whose facts were asked: the dataset's own, shown; its own, which its terms forbid to show; or the register's,
	 * where a publisher's totals are held and not the rows.
	 */
	facts: 'shown' | 'withheld' | 'register';
	verdicts: Verdict[];
}

/** Rules that could not be asked. */
export interface NotAsked {
	why: string;
	rules: { id: string; title: string }[];
}

export interface Verdicts {
	groups: VerdictGroup[];
	notAsked: NotAsked[];
}

/**
 * Every rule asked of an event: of each dataset with a row of it, in the newest release held that has the row, by each
 * rule that the dataset can carry. The register first, then by title.
 *
 * @param counting what `figuresCounting` gives for the event; each of its figures stands with its verdict
 * @param grammar the language of the verdicts
 */
export function listVerdicts(
	db: Db,
	eventId: string,
	counting: CountingGroup[],
	grammar = englishVerdicts
): Verdicts {
	const rules = listRules(db);
	const rows = listEventRows(db, eventId);
	const held = [...Map.groupBy(rows, ({ release }) => release.id).values()].map((list) =>
		judgeRows(list, rules, counting, grammar)
	);
	const own = rows.find(({ dataset }) => dataset.id === 'register')?.incident;
	const totals = counting
		.filter((group) => !held.some((other) => other.dataset === group.dataset && other.label === group.label))
		.map((group) => judgeTotals(group, rules, own, grammar));
	const groups = [...held, ...totals]
		.filter(({ verdicts }) => verdicts.length > 0)
		.sort((a, b) => Number(b.dataset === 'register') - Number(a.dataset === 'register'));
	return {
		groups,
		notAsked: listNotAsked(groups, rules, grammar.noRow, grammar.wordsOnly)
	};
}

/** Every rule asked of one row. */
export function listVerdictsOfRow(
	db: Db,
	{ incident, release, dataset }: Omit<HeldIncident, 'eventId'>,
	grammar = englishVerdicts
): Verdicts {
	const rules = listRules(db);
	const name = { dataset: dataset.id, label: release.label };
	const verdicts = rules
		.filter((rule) => isApplicable(rule, dataset.id))
		.map((rule) => {
			const verdict = judge(rule, incident, 'shown', grammar);
			return { ...verdict, figures: verdict.counted ? countYear(db, name, rule, incident) : [] };
		});
	const groups = [{ ...name, title: dataset.title, facts: 'shown' as const, verdicts }];
	return {
		groups,
		notAsked: listNotAsked(groups, rules, grammar.notStatedBy(dataset.title), grammar.wordsOnly)
	};
}

type Applicable = StoredRule & { predicate: Predicate };

/** A dataset may have several rows of one event: it counts where one of them does. */
function judgeRows(
	list: EventRow[],
	rules: StoredRule[],
	counting: CountingGroup[],
	grammar: VerdictGrammar
): VerdictGroup {
	const { dataset, release } = list[0]!;
	const facts = dataset.redistribution === 'rows' ? 'shown' : 'withheld';
	const figures = counting
		.filter((group) => group.dataset === dataset.id && group.label === release.label)
		.flatMap((group) => group.figures);
	const verdicts = rules
		.filter((rule) => isApplicable(rule, dataset.id))
		.map((rule) => {
			const judged = list.map(({ incident }) => judge(rule, incident, facts, grammar));
			const verdict = judged.find(({ counted }) => counted) ?? judged[0]!;
			return { ...verdict, figures: figures.filter((figure) => figure.rule === rule.id) };
		});
	return { dataset: dataset.id, title: dataset.title, label: release.label, facts, verdicts };
}

/** Publishers' totals of a dataset whose rows are not held count an event by what the register says of it. */
function judgeTotals(
	{ dataset, title, label, figures }: CountingGroup,
	rules: StoredRule[],
	own: Incident | undefined,
	grammar: VerdictGrammar
): VerdictGroup {
	const verdicts = [...Map.groupBy(figures, ({ rule }) => rule)].map(([id, list]) => {
		const rule = rules.find((other) => other.id === id);
		const { ruleTitle } = list[0]!;
		const unexplained = { rule: id, ruleTitle, counted: true, why: grammar.inTotal };
		const isAsked = own && rule && isApplicable(rule, dataset);
		return { ...(isAsked ? judge(rule, own, 'register', grammar) : unexplained), figures: list };
	});
	return { dataset, title, label, facts: 'register', verdicts };
}

function judge(
	{ id, title, predicate }: Applicable,
	incident: Incident,
	facts: VerdictGroup['facts'],
	grammar: VerdictGrammar
): Omit<Verdict, 'figures'> {
	const explanation = explain(predicate, incident);
	const speaker = facts === 'register' ? 'register' : 'dataset';
	const why =
		facts === 'withheld'
			? verdictWithoutFacts(explanation, grammar)
			: verdictWords(explanation, incident, speaker, grammar);
	return { rule: id, ruleTitle: title, counted: explanation.counted, why };
}

function countYear(
	db: Db,
	release: { dataset: string; label: string },
	rule: Applicable,
	{ occurredOn }: Incident
): CountingFigure[] {
	const year = yearOf(occurredOn, 'calendar');
	const scope = { from: year, to: year, basis: 'calendar' as const, ...noFilters, is: null };
	const read = readFigureValue(db, { release, rule: rule.id, measure: 'incidents', ...scope });
	return isProblem(read) ? [] : [toFigure(release, rule, year, read.tally.value, read.tally.complete)];
}

/** The rules of no group: those that stand in words only, then the others. */
function listNotAsked(
	groups: VerdictGroup[],
	rules: StoredRule[],
	whyOthers: string,
	wordsOnly: string
): NotAsked[] {
	const asked = new Set(groups.flatMap(({ verdicts }) => verdicts.map(({ rule }) => rule)));
	const left = rules.filter(({ id }) => !asked.has(id));
	const [forRows, inWords] = [true, false].map((isForRows) =>
		left.filter(({ predicate }) => (predicate !== null) === isForRows).map(({ id, title }) => ({ id, title }))
	);
	return [
		{ why: whyOthers, rules: forRows! },
		{ why: wordsOnly, rules: inWords! }
	].filter((group) => group.rules.length > 0);
}
