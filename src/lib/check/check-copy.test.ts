import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCopy, mostRead } from './check-copy.ts';
import { adviceWords, countedWords, givenWords, reasonWords, sayReason } from './finding-words.ts';
import type { Known, KnownFigure } from './known.ts';

const words = { reasons: reasonWords, given: givenWords, counted: countedWords };
const year = { from: 2030, to: 2030, basis: 'calendar' } as const;
const figure = (changes: Partial<KnownFigure>): KnownFigure => ({
	...{ ...year, measure: 'incidents', dataset: 'wapo', label: '2031-01-01', rule: 'school-hours' },
	...{ value: 81, complete: true, address: `/figures/${changes.value ?? 81}` },
	...changes
});
const figures = [
	figure({}),
	figure({ measure: 'killed', value: 12, address: '/figures/killed' }),
	figure({ dataset: 'cnn', label: '2030-06-01', rule: 'tracker', value: 40, complete: false })
];
const known: Known = {
	figuresOf: ({ from, to }) => (from === 2030 && to === 2030 ? figures : []),
	claims: [{ path: '/claims/made-up', values: [19, 141] }]
};
const kindsOf = (text: string) => checkCopy(text, known).map(({ kind }) => kind);

describe('the checker', () => {
	it('flags incidents that are called deaths, and gives both figures of that release', () => {
		const [found] = checkCopy(
			'In 2030, 81 children died in school shootings, the Washington Post says.',
			known
		);
		expect(found).toMatchObject({ kind: 'unit-swap', start: 9, end: 11 });
		expect(found!.figures.map(({ value }) => value)).toEqual([81, 12]);
	});

	it.each([
		'In 2030, there were 81 deaths at schools.',
		'Nationwide, 81 people were killed in American schools in 2030.',
		'81 lives were lost: deaths in our public schools in 2030 reached 81.'
	])('takes harm at schools for the subject, though no gun is named: %s', (text) => {
		expect(kindsOf(text)).toContain('unit-swap');
	});

	it.each([
		'In 2030, there were 81 deaths at schools from asthma.',
		'In 2030, 81 people died in school bus crashes.',
		'In 2030, 81 teachers worked at schools.'
	])('leaves out harm that something else did, and what is no harm: %s', (text) => {
		expect(kindsOf(text)).toEqual([]);
	});

	it('flags deaths that are called incidents', () => {
		expect(kindsOf('The Washington Post counted 12 school shootings in 2030.')).toEqual(['unit-swap']);
	});

	it('knows a number that is ours', () => {
		expect(kindsOf('The Washington Post counted 81 school shootings in 2030.')).toEqual(['match']);
	});

	it('gives the nearest of ours to a number that is not', () => {
		const [found] = checkCopy('The Washington Post counted 79 school shootings in 2030.', known);
		expect(found).toMatchObject({ kind: 'nearest', figures: [{ value: 81 }] });
	});

	it('does not compare what happened at one school with the country', () => {
		expect(kindsOf('In 2030, 81 people were killed at Sample High School in a shooting.')).toEqual([]);
	});

	it('takes the name of the dataset from the sentence before', () => {
		const text = 'CNN keeps a list of school shootings. By June 2030 it had 40 shootings.';
		expect(kindsOf(text)).not.toContain('rule-missing');
	});

	it('flags a part of a year as long as it is not said to be one', () => {
		expect(kindsOf('CNN counted 40 school shootings in 2030.')).toEqual(['partial-year']);
		expect(kindsOf('CNN counted 40 school shootings in 2030 as of June 1.')).toEqual(['match']);
	});

	it('knows a claim that is retold as deaths, by its second number or by the words a year', () => {
		expect(kindsOf('School shootings killed 141 children a year.')).toContain('unit-swap');
		expect(kindsOf('Deaths in school shootings went from 19 to 141.')).toContain('unit-swap');
		expect(kindsOf('141 deaths in school shootings were studied.')).not.toContain('unit-swap');
	});

	it('says what is quoted as fault in words that do not repeat it', () => {
		const found = checkCopy('The gunman committed suicide after the worst school shooting.', known);
		expect(found.map(({ kind }) => kind).sort()).toEqual([
			'perpetrator-first',
			'suicide-wording',
			'superlative'
		]);
		for (const { why, instead } of found)
			expect(`${sayReason(why, words)} ${adviceWords[instead!]}`).not.toMatch(/committed|worst|gunman/);
	});
});

describe('any text', () => {
	const scrap = fc.constantFrom(
		...[
			'305 ',
			'school ',
			'shootings ',
			'killed ',
			'in 2022',
			'. ',
			'a ',
			'and ',
			'hundred ',
			'-',
			',',
			'1,',
			"'"
		],
		...['from ', 'to ', 'commit', ' suicide', 'The gunman ', '\n', '“', 'K-12 ', 'most ', ' violent']
	);
	const hostile = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 400 }),
		fc.array(scrap, { maxLength: 200 }).map((all) => all.join(''))
	);

	it('is read to its end, with every finding at a place in it, in order', () => {
		fc.assert(
			fc.property(hostile, (text) => {
				const found = checkCopy(text, known);
				for (const { start, end } of found) expect(start < end && end <= text.length).toBe(true);
				expect(found.map(({ start }) => start)).toEqual(
					found.map(({ start }) => start).sort((a, b) => a - b)
				);
			}),
			{ numRuns: 300 }
		);
	});

	it.each(['1,', '305 ', 'a', '-', 'school shooting ', '“', 'twenty-', 'hundred and ', '. ', '2022-'])(
		'of %j a hundred thousand times is cut, not choked on',
		(piece) => {
			const text = piece.repeat(100_000);
			for (const { end } of checkCopy(text, known)) expect(end).toBeLessThanOrEqual(mostRead);
		}
	);
});
