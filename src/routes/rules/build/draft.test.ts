import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLines, parseLines } from '#lib/domain/clause.ts';
import {
	draftOf,
	emptyDraft,
	formatDraft,
	parseDraft,
	problemsOf,
	toLines,
	type DraftClause
} from './draft.ts';

const clause = (facts: Partial<DraftClause>): DraftClause => ({ ...emptyDraft()[0]![0]!, ...facts });
const linesOf = (where: string) => {
	const read = parseLines(where);
	if ('problem' in read) throw new Error(read.problem);
	return read.lines;
};

describe('a rule that is being built', () => {
	it('tells what is still to be chosen, beside the clause', () => {
		expect(problemsOf(clause({ fact: 'wounded' }))).toEqual([{ is: 'noBound' }, { is: 'noChoice' }]);
		expect(problemsOf(clause({ fact: 'setting', unknown: 'no' }))).toEqual([{ is: 'noValue' }]);
		expect(problemsOf(clause({ fact: 'killed', low: '5', high: '3' }))).toEqual([{ is: 'crossed' }]);
		expect(problemsOf(clause({ fact: 'killed', low: 'x1' }))).toEqual([{ is: 'strange', bound: 'x1' }]);
	});

	it('asks for no choice on what every dataset says', () => {
		expect(problemsOf(clause({ fact: 'killed', low: '1' }))).toEqual([]);
		expect(problemsOf(clause({ fact: 'state', values: ['TX'] }))).toEqual([]);
	});

	it('is no rule while something is missing', () => {
		expect(toLines(emptyDraft())).toBeNull();
		expect(toLines([[clause({ fact: 'wounded', low: '1' })]])).toBeNull();
	});

	it('leaves out clauses in which nothing is chosen', () => {
		const lines = toLines([[clause({ fact: 'killed', low: '1' }), clause({})], [clause({})]]);
		expect(formatLines(lines!)).toBe('killed:1..');
	});

	it.for(['wounded:1..;setting:!bus:unknown', 'killed:1..~wounded:1..3;state:CA,TX', 'hour:8..15:unknown'])(
		'is %s again when one builds on it',
		(where) => {
			expect(formatLines(toLines(draftOf(linesOf(where)))!)).toBe(where);
		}
	);
});

describe('an unfinished rule in an address', () => {
	it.for(['wounded:..', ';', 'wounded:1..:no~;setting:!bus:unknown', 'setting:', 'killed:x1..:no'])(
		'keeps what there is of %s',
		(text) => {
			expect(formatDraft(parseDraft(text))).toBe(text);
		}
	);

	it('lets go of what cannot be read', () => {
		expect(formatDraft(parseDraft('nothing:1..;setting:moon,bus:maybe'))).toBe(';setting:bus');
		expect(formatDraft(parseDraft('killed:<script>..'))).toBe('killed:script..:no');
	});

	it('can be read whatever stands there, and stays the same from then on', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const once = formatDraft(parseDraft(text));
				expect(formatDraft(parseDraft(once))).toBe(once);
			})
		);
	});

	it('holds no more clauses than a rule may have', () => {
		expect(parseDraft(';'.repeat(100)).flat()).toHaveLength(24);
	});
});
