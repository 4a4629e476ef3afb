import { circumstances, dayParts, levels, settings, targets } from './incident.ts';
import { quote } from './quote.ts';
import { numberFacts, textFacts, type NumberFact, type Predicate, type TextFact } from './rule.ts';
import { stateCodes } from './state.ts';
import { threeValues } from './three-valued.ts';

/** What a clause takes an unknown fact for: this is always chosen, never assumed. */
export type UnknownAs = 'yes' | 'no';

/** A question about a number of an incident. At least one bound is given. */
export interface NumberClause {
	fact: NumberFact;
	atLeast: number | null;
	atMost: number | null;
	unknownAs: UnknownAs;
}

/** A question about a word of an incident: one of the values, or none of them. */
export interface TextClause {
	fact: TextFact;
	not: boolean;
	values: string[];
	unknownAs: UnknownAs;
}

export type Clause = NumberClause | TextClause;

/** A rule of one's own: every line holds; a line holds if one of its clauses does. At least one line, none empty. */
export type Lines = Clause[][];

const known = (values: readonly string[]) => values.filter((value) => value !== 'unknown');

/** The values that a rule can ask for, in their canonical order. */
export const factValues: Record<TextFact, readonly string[]> = {
	level: known(levels),
	duringClasses: known(threeValues),
	dayPart: known(dayParts),
	setting: known(settings),
	circumstance: known(circumstances),
	activeShooter: known(threeValues),
	schoolCommunity: known(threeValues),
	targets: known(targets),
	state: stateCodes.toSorted()
};

/** Clauses in one rule: more would be no rule that a reader can check. */
export const mostClauses = 24;
const mostPeople = 9999;
const factOrder = [...Object.keys(numberFacts), ...Object.keys(textFacts)];

export function isNumberClause(clause: Clause): clause is NumberClause {
	return clause.fact in numberFacts;
}

/**
 * Reads lines as they stand in an address: `wounded:1..;setting:!bus:unknown`. `;` parts lines, `~` the clauses of a
 * line; a number has bounds, a word values parted by commas, `!` before them for none of these; `:unknown` at the end
 * says that what the dataset does not say meets the clause. Total: what is wrong is said in words.
 */
export function parseLines(text: string): { lines: Lines } | { problem: string } {
	const parts = text.split(';').map((line) => line.split('~'));
	if (parts.flat().length > mostClauses) return { problem: `where has more than ${mostClauses} clauses` };
	const lines: Lines = [];
	for (const part of parts) {
		const clauses: Clause[] = [];
		for (const clause of part) {
			const read = parseClause(clause);
			if (typeof read === 'string') return { problem: read };
			clauses.push(read);
		}
		lines.push(clauses);
	}
	return { lines };
}

function parseClause(text: string): Clause | string {
	const [fact = '', condition = '', unknown, ...rest] = text.split(':');
	if (!factOrder.includes(fact)) {
		return `where asks for ${quote(fact)}: expected one of ${factOrder.join(', ')}`;
	}
	if (rest.length > 0 || (unknown !== undefined && unknown !== 'unknown')) {
		return `where has ${quote(text)}: expected nothing but unknown after the second :`;
	}
	const unknownAs = unknown === undefined ? 'no' : 'yes';
	return fact in numberFacts
		? parseNumber(fact as NumberFact, condition, unknownAs)
		: parseText(fact as TextFact, condition, unknownAs);
}

function parseNumber(fact: NumberFact, condition: string, unknownAs: UnknownAs): NumberClause | string {
	const match = /^(\d{1,4})?\.\.(\d{1,4})?$/.exec(condition);
	const atLeast = match?.[1] === undefined ? null : Number(match[1]);
	const atMost = match?.[2] === undefined ? null : Number(match[2]);
	if (!match || (atLeast === null && atMost === null)) {
		return `where has ${quote(condition)} for ${fact}: expected bounds from 0 to ${mostPeople}, as in 1.. or ..3 or 1..3`;
	}
	if (atLeast !== null && atMost !== null && atLeast > atMost) {
		return `where has ${quote(condition)} for ${fact}: expected the lower bound first`;
	}
	return { fact, atLeast, atMost, unknownAs };
}

function parseText(fact: TextFact, condition: string, unknownAs: UnknownAs): TextClause | string {
	const not = condition.startsWith('!');
	const values = condition.slice(not ? 1 : 0).split(',');
	const stranger = values.find((value) => !factValues[fact].includes(value));
	if (stranger !== undefined) {
		return `where has ${quote(stranger)} for ${fact}: expected some of ${factValues[fact].join(', ')}`;
	}
	return { fact, not, values: factValues[fact].filter((value) => values.includes(value)), unknownAs };
}

/** The one text of a rule: each clause and line once, in canonical order. Equal rules have equal texts. */
export function formatLines(lines: Lines): string {
	const texts = lines.map((line) => [...new Set(line.toSorted(compare).map(formatClause))].join('~'));
	const first = (text: string) => factOrder.indexOf(text.split(':')[0]!);
	return [...new Set(texts)].sort((a, b) => first(a) - first(b) || (a < b ? -1 : 1)).join(';');
}

function compare(a: Clause, b: Clause): number {
	const order = factOrder.indexOf(a.fact) - factOrder.indexOf(b.fact);
	return order || (formatClause(a) < formatClause(b) ? -1 : 1);
}

function formatClause(clause: Clause): string {
	const unknown = clause.unknownAs === 'yes' ? ':unknown' : '';
	if (isNumberClause(clause)) {
		return `${clause.fact}:${clause.atLeast ?? ''}..${clause.atMost ?? ''}${unknown}`;
	}
	const values = factValues[clause.fact].filter((value) => clause.values.includes(value));
	return `${clause.fact}:${clause.not ? '!' : ''}${values.join(',')}${unknown}`;
}

/** The question that lines ask. Every clause answers yes or no, as it says what unknown is taken for. */
export function predicateOf(lines: Lines): Predicate {
	const asked = lines.map((line) => {
		const clauses = line.map(predicateOfClause);
		return clauses.length === 1 ? clauses[0]! : { any: clauses };
	});
	return asked.length === 1 ? asked[0]! : { all: asked };
}

function predicateOfClause(clause: Clause): Predicate {
	return { unknownAs: clause.unknownAs, of: isNumberClause(clause) ? bounds(clause) : values(clause) };
}

function bounds({ fact, atLeast, atMost }: NumberClause): Predicate {
	const low: Predicate[] = atLeast === null ? [] : [{ fact, atLeast }];
	const high: Predicate[] = atMost === null ? [] : [{ fact, atMost }];
	const both = [...low, ...high];
	return both.length === 1 ? both[0]! : { all: both };
}

function values({ fact, not, values }: TextClause): Predicate {
	return not ? { not: { fact, in: values } } : { fact, in: values };
}
