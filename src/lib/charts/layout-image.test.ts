import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageShapes, imageSizes } from './image-options.ts';
import type { ImageWords } from './image.ts';
import { imageMargin, layoutImage } from './layout-image.ts';

/** About as wide as our sans is. */
const measure = (text: string, _family: string, size: number) => text.length * size * 0.55;
const words = (least: number, most: number) =>
	fc
		.array(fc.stringMatching(/^[a-z’“”0-9,.;-]{1,16}$/), { minLength: least, maxLength: most })
		.map((all) => all.join(' '));

const anyWords: fc.Arbitrary<ImageWords> = fc.record({
	title: fc.oneof(
		fc.nat(99_999).map((value) => value.toLocaleString('en-US')),
		words(1, 14)
	),
	sentence: words(0, 90),
	notes: fc.array(words(1, 12), { maxLength: 3 }),
	sources: fc.array(words(1, 25), { minLength: 1, maxLength: 5 }),
	address: fc.stringMatching(/^example\.org\/figures\/[a-z@-]{5,60}\?[a-z=&:.]{5,500}$/),
	beside: fc.boolean()
});

describe('the words of an image', () => {
	it.for(imageShapes)('stand inside the %s one, clear of its chart, the address whole', (shape) => {
		const { width, height } = imageSizes[shape];
		fc.assert(
			fc.property(anyWords, (given) => {
				const { lines, box } = layoutImage(given, shape, measure);
				for (const line of lines) {
					expect(line.x).toBeGreaterThanOrEqual(imageMargin);
					expect(line.x + line.width).toBeLessThanOrEqual(width - imageMargin + 0.1);
					expect(line.y - line.size).toBeGreaterThan(0);
					expect(line.y).toBeLessThanOrEqual(height - imageMargin);
					const isClear = line.y <= box.y || line.y - line.size * 0.8 >= box.y + box.height;
					expect(isClear || line.x + line.width <= box.x).toBe(true);
				}
				expect(box.height).toBeGreaterThan(0.1 * height);
				expect(lines.map(({ text }) => text).join('')).toContain(given.address);
			}),
			{ numRuns: 300 }
		);
	});

	it('are as large as fits: a short sentence in larger type than a long one', () => {
		const short = { title: '3', notes: [], sources: ['Source: made up.'], address: 'example.org/' };
		const sizeOf = (sentence: string) =>
			layoutImage({ ...short, sentence }, 'wide', measure).lines.find(({ family }) => family === 'sans')!
				.size;
		expect(sizeOf('incidents.')).toBeGreaterThan(sizeOf('a very long rule '.repeat(25)));
	});

	it('say a long rule whole', () => {
		const sentence = 'incidents in which something that takes many words to say happened '.repeat(5).trim();
		const given = {
			title: '305',
			sentence,
			notes: [],
			sources: ['Source: made up.'],
			address: 'example.org/'
		};
		for (const shape of imageShapes)
			expect(
				layoutImage(given, shape, measure)
					.lines.map(({ text }) => text)
					.join(' ')
			).toContain(sentence);
	});
});
