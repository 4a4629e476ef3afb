import { describe, expect, it } from 'vitest';
import { boundaryCaveat, boundaryWords, changeWords, crosses } from './change-words.ts';

const open = { year: 2018, before: 2017, possible: [2016, 2017, 2018, 2019] };

describe('the words of a change of level', () => {
	it('tell the year and the years that the data allow', () => {
		expect(changeWords({ shape: 'steps', changes: [open] })).toBe(
			'The level changed around 2018 (between 2017 and 2018; the data allow 2016 to 2019)'
		);
	});
	it('are firm where the data allow one year', () => {
		expect(changeWords({ shape: 'steps', changes: [{ ...open, possible: [2018] }] })).toBe(
			'The level changed in 2018 (between 2017 and 2018; the data allow no other year)'
		);
	});
	it('list several changes, and years that are apart', () => {
		const other = { year: 2005, before: 2002, possible: [1999, 2001, 2002, 2005] };
		expect(changeWords({ shape: 'steps', changes: [other, { ...open, possible: [2018] }] })).toBe(
			'The level changed around 2005 (between 2002 and 2005; the data allow 1999, 2001 to 2002 and 2005) and in 2018 (between 2017 and 2018; the data allow no other year)'
		);
	});
	it('name no year where none stands out', () => {
		expect(changeWords({ shape: 'level', changes: [] })).toBe(
			'No change of level stands out from the year-to-year variation'
		);
		expect(changeWords({ shape: 'slope', changes: [] })).toMatch(
			/steady change .* no single year stands out$/
		);
	});
	it('name school years as readers know them', () => {
		expect(changeWords({ shape: 'steps', changes: [open] }, (year) => `${year}-x`)).toContain(
			'around 2018-x (between 2017-x and'
		);
	});
});

describe('the words of a boundary between two ways of collecting', () => {
	const boundary = { ...open, shares: { before: 0.271, after: 0.52 } };
	it('tell both shares', () => {
		expect(boundaryWords('The made-up share', 'step', boundary)).toBe(
			'The made-up share went from 27.1 to 52.0 percent around 2018 (between 2017 and 2018; the data allow 2016 to 2019)'
		);
	});
	it('name no year where the share changed steadily or not at all', () => {
		expect(boundaryWords('The made-up share', 'slope', boundary)).toMatch(
			/^The made-up share changed steadily/
		);
		expect(boundaryWords('The made-up share', 'level', boundary)).toMatch(
			/^The made-up share shows no change/
		);
	});
	it.for([
		[2010, 2017, false],
		[2017, 2018, true],
		[2018, 2022, false],
		[2010, 2022, true]
	] as const)('a comparison of %d with %d needs the caveat: %s', ([from, to, needed]) => {
		expect(crosses(open, from, to)).toBe(needed);
		expect(crosses(null, from, to)).toBe(false);
	});
	it('warn that more found is not more happened', () => {
		expect(boundaryCaveat(2018)).toMatch(/both sides of 2018.*not that more happened$/);
	});
});
