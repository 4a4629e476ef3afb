import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wapo } from '../importers/wapo.ts';
import { createProfiler, longestWord, mostWords } from './profile.ts';

const profileOf = (rows: Record<string, string>[]) => {
	const profiler = createProfiler(wapo);
	rows.forEach((cells, index) => profiler.add({ line: index + 2, cells }));
	return profiler.end();
};

it('counts blank cells of every column and the words of those that hold words', () => {
	expect(
		profileOf([
			{ uid: '1', state: 'Ohio', time: ' ' },
			{ uid: '2', state: 'Ohio ', time: '' },
			{ uid: '', state: 'Ohio', time: '2:30 PM' }
		])
	).toEqual({
		records: 3,
		columns: [
			{ column: 'uid', blanks: 1, words: null },
			{
				...{ column: 'state', blanks: 0 },
				words: [
					['Ohio', 2],
					['Ohio ', 1]
				]
			},
			{ column: 'time', blanks: 2, words: null }
		]
	});
});

it('keeps no words of a column with a text or with too many, whatever the order of its rows', () => {
	const states = Array.from({ length: mostWords + 1 }, (_, n) => ({ state: `Sample ${n}` }));
	const story = { state: 'x'.repeat(longestWord + 1) };
	for (const rows of [states, states.toReversed(), [{ state: 'Ohio' }, story], [story, { state: 'Ohio' }]]) {
		expect(profileOf(rows).columns).toEqual([{ column: 'state', blanks: 0, words: null }]);
	}
});

it('stays small for any cells, and counts alike in any order of rows', () => {
	const rows = fc.array(fc.record({ state: fc.string({ maxLength: 80 }), uid: fc.string() }), {
		minLength: 1
	});
	fc.assert(
		fc.property(rows, (cells) => {
			const profile = profileOf(cells);
			expect(profileOf(cells.toReversed())).toEqual(profile);
			expect(JSON.stringify(profile).length).toBeLessThan(2 * 6 * (longestWord + 20) * (mostWords + 1));
			const counted = profile.columns.find(({ column }) => column === 'state')!;
			const words = counted.words?.reduce((sum, [, count]) => sum + count, counted.blanks) ?? cells.length;
			expect(words).toBe(cells.length);
		})
	);
});
