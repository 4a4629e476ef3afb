import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostCharacters, mostTerms, parseQuestion } from './question.ts';

const formsIn = (text: string) => parseQuestion(text).terms.map(({ forms }) => forms);
const daysIn = (text: string) => parseQuestion(text).terms.flatMap(({ day }) => day ?? []);
const askedIn = (text: string) => parseQuestion(text).terms.map(({ asked }) => asked);

describe('a question', () => {
	it('means the same school by PS 18, P.S. 18, PS18 and Public School 18', () => {
		const written = ['PS 18', 'P.S. 18', 'P. S. 18', 'ps18', 'Public School 18'].map((text) => {
			const [kind, number] = formsIn(text);
			return [[...kind!].sort(), number];
		});
		for (const other of written) expect(other).toEqual(written[0]);
		expect(written[0]).toEqual([['p s', 'ps', 'public school'], ['18']]);
	});

	it('reads short forms and long ones alike', () => {
		expect(formsIn('St.')[0]).toContain('saint');
		expect(formsIn('Saint Example')[0]).toContain('st');
		expect(formsIn('Example HS')[1]).toContain('high school');
		expect(formsIn('Example High School')[1]).toEqual(expect.arrayContaining(['hs', 'h s', 'high']));
	});

	it('reads accents, apostrophes and hyphens as names are written with and without', () => {
		expect(askedIn('Núñez')).toEqual(['nunez']);
		expect(formsIn('O’Example')[0]).toEqual(expect.arrayContaining(['oexample', 'o example']));
		expect(formsIn('St. Marys')[1]).toContain('mary s');
		expect(askedIn('Smith-Example')).toEqual(['smith', 'example']);
		expect(askedIn('Wałęsa')).toEqual(['walesa']);
	});

	it.for([
		['2022-05-24', '2022-05-24'],
		['5/24/2022', '2022-05-24'],
		['May 24, 2022', '2022-05-24'],
		['May 24th 2022', '2022-05-24'],
		['24 May 2022', '2022-05-24'],
		['24 de mayo de 2022', '2022-05-24'],
		['Dec. 14, 2012', '2012-12-14'],
		['December 2012', '2012-12'],
		['2012-12', '2012-12'],
		['May 24', '-05-24'],
		['2012', '2012']
	] as const)('finds the day in “%s”', ([text, day]) => {
		expect(daysIn(text)).toEqual([day]);
	});

	it('leaves words that are no day: “May Example”, “2012-99”', () => {
		expect(daysIn('May Example')).toEqual([]);
		expect(daysIn('2012-99')).toEqual(['2012']);
	});

	it('knows states by name and code, whole', () => {
		const statesIn = (text: string) => parseQuestion(text).terms.map(({ state }) => state);
		expect(statesIn('Sample City, North Carolina')).toEqual([null, null, 'NC']);
		expect(statesIn('tx')).toEqual(['TX']);
	});

	it('passes over words that tell nothing, unless they are all there is', () => {
		expect(askedIn('the shooting at Example School')).toEqual(['example']);
		expect(askedIn('the school')).toEqual(['the', 'school']);
	});

	it('is cut where it is long, and says so', () => {
		expect(parseQuestion('a'.repeat(mostCharacters + 1)).isCut).toBe(true);
		expect(parseQuestion('aa bb cc dd ee ff gg hh ii').isCut).toBe(true);
		expect(parseQuestion('Example').isCut).toBe(false);
	});

	it('can be any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				const { terms } = parseQuestion(text);
				expect(terms.length).toBeLessThanOrEqual(mostTerms);
				for (const { forms } of terms) for (const form of forms) expect(form).not.toMatch(/["*^():{}]/);
			})
		);
	});
});
