import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPngTexts, writePngTexts } from './png-text.ts';

const png = new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>').render().asPng();

describe('the texts of a PNG', () => {
	it('are read back whole, in whatever letters', () => {
		const text = fc.string({ unit: 'grapheme' }).map((all) => all.replaceAll('\0', ''));
		fc.assert(
			fc.property(text, text, (Title, Source) => {
				const texts = { Title, Source, Citation: '≥ 33 → “ñ”' };
				expect(readPngTexts(writePngTexts(png, texts))).toEqual(texts);
			})
		);
	});

	it('leave the rest of the picture as it was', () => {
		const written = writePngTexts(png, { Title: 'x' });
		const added = written.length - png.length;
		expect(written.subarray(0, 33).equals(png.subarray(0, 33))).toBe(true);
		expect(written.subarray(33 + added).equals(png.subarray(33))).toBe(true);
	});

	it('are refused where a byte of them is not as it was written', () => {
		const written = writePngTexts(png, { Title: 'Example' });
		written[written.indexOf('Example')]! += 1;
		expect(() => readPngTexts(written)).toThrow('damaged');
	});
});
