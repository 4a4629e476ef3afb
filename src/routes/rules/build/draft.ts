import { factValues, mostClauses, type Clause, type Lines } from '#lib/domain/clause.ts';
import { canBeUnknown, facts, isNumberFact, type Fact } from '../facts.ts';

/** A clause that is being built: anything may still be missing. */
export interface DraftClause {
	fact: Fact | null;
	/** None of the values, instead of one of them. */
	not: boolean;
	values: string[];
	/** Bounds as they were typed. */
	low: string;
	high: string;
	/** What is taken where the dataset does not say; `null` until it is chosen. */
	unknown: 'yes' | 'no' | null;
}

/** Lines that must all hold; a line holds if one of its clauses does. Never without a line, nor a line without a clause. */
export type Draft = DraftClause[][];

/** Clauses that the form offers for one line. */
export const mostAlternatives = 3;

const empty: DraftClause = { fact: null, not: false, values: [], low: '', high: '', unknown: null };

/** A rule of which nothing is chosen yet. */
export function emptyDraft(): Draft {
	return [[{ ...empty }]];
}

/** A finished rule, to build on. */
export function draftOf(lines: Lines): Draft {
	return lines.map((line) =>
		line.map((clause) => {
			const { fact, unknownAs } = clause;
			if ('values' in clause) {
				return { ...empty, fact, not: clause.not, values: clause.values, unknown: unknownAs };
			}
			const [low, high] = [clause.atLeast, clause.atMost].map((bound) => bound?.toString() ?? '');
			return { ...empty, fact, low: low!, high: high!, unknown: unknownAs };
		})
	);
}

/** What is still to be done about a clause: a value, a choice or a bound is missing, or a bound is none. */
export type DraftProblem =
	{ is: 'noValue' | 'noChoice' | 'noBound' | 'crossed' } | { is: 'strange'; bound: string };

/** Whether it is about the bounds of a number. */
export function isOfBounds({ is }: DraftProblem): boolean {
	return is === 'noBound' || is === 'crossed' || is === 'strange';
}

/** What is still to be done about a clause; nothing where no fact is chosen. */
export function problemsOf(clause: DraftClause): DraftProblem[] {
	const { fact, values, unknown } = clause;
	if (fact === null) return [];
	const problems = isNumberFact(fact) ? boundProblems(clause) : [];
	if (!isNumberFact(fact) && values.length === 0) problems.push({ is: 'noValue' });
	if (canBeUnknown(fact) && unknown === null) problems.push({ is: 'noChoice' });
	return problems;
}

function boundProblems({ low, high }: DraftClause): DraftProblem[] {
	if (low === '' && high === '') return [{ is: 'noBound' }];
	const strange = [low, high].find((bound) => !/^\d{0,4}$/.test(bound));
	if (strange !== undefined) return [{ is: 'strange', bound: strange }];
	const crossed = low !== '' && high !== '' && Number(low) > Number(high);
	return crossed ? [{ is: 'crossed' }] : [];
}

/** The rule that was built, what is empty left out; `null` while something is missing. */
export function toLines(draft: Draft): Lines | null {
	const begun = withoutEmpty(draft);
	if (begun.length === 0 || begun.flat().some((clause) => problemsOf(clause).length > 0)) return null;
	return begun.map((line) => line.map(toClause));
}

function toClause({ fact, not, values, low, high, unknown }: DraftClause): Clause {
	const unknownAs = unknown ?? 'no';
	if (!isNumberFact(fact!)) return { fact: fact!, not, values, unknownAs };
	const [atLeast, atMost] = [low, high].map((bound) => (bound === '' ? null : Number(bound)));
	return { fact, atLeast: atLeast!, atMost: atMost!, unknownAs };
}

/** The lines and clauses of which at least the fact is chosen. */
export function withoutEmpty(draft: Draft): Draft {
	return draft.map((line) => line.filter(({ fact }) => fact !== null)).filter((line) => line.length > 0);
}

/**
 * An unfinished rule in an address: like `formatLines`, but anything may be missing, and `:no` at the end says that the
 * unknown does not count, which a finished rule need not say.
 */
export function formatDraft(draft: Draft): string {
	return draft.map((line) => line.map(formatClause).join('~')).join(';');
}

function formatClause({ fact, not, values, low, high, unknown }: DraftClause): string {
	if (fact === null) return '';
	const condition = isNumberFact(fact) ? `${low}..${high}` : `${not ? '!' : ''}${values.join(',')}`;
	const choice = { yes: ':unknown', no: ':no' };
	return `${fact}:${condition}${unknown ? choice[unknown] : ''}`;
}

/** Reads an unfinished rule. Total: what cannot be read is left to be chosen again. */
export function parseDraft(text: string): Draft {
	const clauses = text.split(';').map((line) => line.split('~').map(parseClause));
	return bounded(clauses);
}

function parseClause(text: string): DraftClause {
	const [fact = '', condition = '', choice] = text.split(':');
	const [low = '', high = ''] = condition.split('..');
	const not = condition.startsWith('!');
	return makeClause({
		fact,
		not,
		values: condition.slice(not ? 1 : 0).split(','),
		...{ low, high },
		unknown: choice === 'unknown' ? 'yes' : choice === 'no' ? 'no' : null
	});
}

/** A clause from what was given, as far as it makes sense. */
export function makeClause(given: Omit<DraftClause, 'fact'> & { fact: string }): DraftClause {
	const fact = facts.find((one) => one === given.fact) ?? null;
	if (fact === null) return { ...empty };
	const unknown = canBeUnknown(fact) ? given.unknown : 'no';
	const clean = (bound: string) => bound.replaceAll(/[^\w-]/g, '').slice(0, 8);
	if (isNumberFact(fact)) {
		return { ...empty, fact, low: clean(given.low), high: clean(given.high), unknown };
	}
	const values = factValues[fact].filter((value) => given.values.includes(value));
	return { ...empty, fact, not: given.not, values, unknown };
}

/** No more clauses than a rule may have. */
export function bounded(draft: Draft): Draft {
	let room = mostClauses;
	const kept: Draft = [];
	for (const line of draft) {
		if (room > 0 && line.length > 0) kept.push(line.slice(0, room));
		room -= line.length;
	}
	return kept.length > 0 ? kept : emptyDraft();
}
