import { describe, expect, it } from 'vitest';
import { layoutCard, roof, type MeasureType } from './layout-card.ts';

/** Every letter is half as wide as the type is high. */
const measure: MeasureType = (text, _, size) => text.length * size * 0.5;
const words = { sentence: null, note: null };
const windowsIn = (path: string) => path.split('M').length - 1;

describe('the words of a card', () => {
	it('set a long title smaller than a short one', () => {
		const [short, long] = ['Example', 'A long title of many words '.repeat(5)].map(
			(title) => layoutCard({ ...words, title }, measure).lines[0]!.size
		);
		expect(long).toBeLessThan(short!);
	});

	it('set the names of people in one size, however long', () => {
		const sizes = ['Bo Ito', 'Ada Lou Placeholder-Example of Sample City'].map(
			(title) => layoutCard({ ...words, title, equal: true }, measure).lines[0]!.size
		);
		expect(new Set(sizes).size).toBe(1);
	});

	it('stay above the house, in the order in which they are read', () => {
		const text = 'words and more words '.repeat(30);
		const { lines } = layoutCard({ title: text, sentence: text, note: text }, measure);
		const heights = lines.map(({ y }) => y);
		expect(heights).toEqual(heights.toSorted((a, b) => a - b));
		expect(heights[0]).toBeGreaterThan(100);
		expect(heights.at(-1)! + 10).toBeLessThan(roof);
	});
});

describe('the house of a card', () => {
	it.for([
		[0, 0, 80],
		[1, 0, 80],
		[34, 7, 80],
		[80, 0, 80],
		[81, 40, 180],
		[1000, 200, 1280]
	] as const)('has %i lit and %i outlined of %i windows', ([lit, outlined, total]) => {
		const { windows } = layoutCard({ ...words, title: 'Example', windows: { lit, outlined } }, measure);
		const counts = [windows.lit, windows.outlined, windows.dark].map(windowsIn);
		expect(counts).toEqual([lit, outlined, total - lit - outlined]);
	});

	it('shows one lit window where a card tells of no people', () => {
		expect(windowsIn(layoutCard({ ...words, title: 'Method' }, measure).windows.lit)).toBe(1);
	});
});
