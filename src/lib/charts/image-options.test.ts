import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageAddress, imageShapes, imageThemes, parseImageOptions } from './image-options.ts';

const options = fc.record({ shape: fc.constantFrom(...imageShapes), theme: fc.constantFrom(...imageThemes) });

describe('the address of an image', () => {
	it('appends its options in fixed order and leaves the defaults out', () => {
		expect(imageAddress('/figures/a@2020/b/killed?from=1&to=2&is=3', 'png')).toBe(
			'/figures/a@2020/b/killed.png?from=1&to=2&is=3'
		);
		expect(imageAddress('/states/tx', 'svg', { shape: 'tall', theme: 'dark' })).toBe(
			'/states/tx.svg?shape=tall&theme=dark'
		);
	});

	it('is read back as it was written', () => {
		fc.assert(
			fc.property(options, (one) => {
				const { searchParams } = new URL(imageAddress('/trend?from=1999', 'svg', one), 'https://example.org');
				expect(parseImageOptions(searchParams)).toEqual(one);
			})
		);
	});

	it('falls back on the wide light image for what there is not', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (shape, theme) => {
				const read = parseImageOptions(new URLSearchParams({ shape, theme }));
				expect(imageShapes).toContain(read.shape);
				expect(imageThemes).toContain(read.theme);
			})
		);
	});
});
