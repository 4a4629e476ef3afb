import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { findFonts } from './font-files.ts';
import { renderPng } from './png.ts';
import { readPngTexts } from './png-text.ts';

const font = { fontFiles: findFonts().paths, loadSystemFonts: false, defaultFontFamily: 'Inter' };
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="90">
	<path d="M0 0h300v90h-300z" fill="#f8f3e8"/><circle cx="40" cy="45" r="30" fill="#7a4d00" fill-opacity=".55"/>
	<text x="90" y="55" font-size="30" fill="#1a2140">Example 42</text></svg>`;

/** What stands in the chunks of a type, one after the other. */
function readChunks(png: Buffer, type: string): Buffer {
	const parts: Buffer[] = [];
	for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
		if (png.toString('latin1', at + 4, at + 8) === type)
			parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
	return Buffer.concat(parts);
}

/** The pixels of a PNG of which rows are not filtered, or hold the difference to the pixel on the left. */
function readPixels(png: Buffer): number[][] {
	const rows = inflateSync(readChunks(png, 'IDAT'));
	const length = png.readUInt32BE(16) * 4;
	return Array.from({ length: png.readUInt32BE(20) }, (_, row) => {
		const [filter, ...bytes] = rows.subarray(row * (length + 1), (row + 1) * (length + 1));
		expect([0, 1]).toContain(filter);
		for (let at = 4; filter === 1 && at < length; at += 1) bytes[at] = (bytes[at]! + bytes[at - 4]!) & 255;
		return bytes;
	});
}

describe('a drawing as PNG', () => {
	it('has the pixels of the file that resvg itself writes, and the same head', async () => {
		const [ours, theirs] = [await renderPng(svg), new Resvg(svg, { font }).render().asPng()];
		expect(readChunks(ours, 'IHDR')).toEqual(readChunks(theirs, 'IHDR'));
		expect(readPixels(ours)).toEqual(readPixels(theirs));
	});

	it('is whole: every part carries the sum of its bytes, and nothing follows the last', async () => {
		const png = await renderPng(svg);
		expect(readPngTexts(png)).toEqual({}); // throws at a sum that is wrong
		expect(png.subarray(-12).toString('latin1', 4, 8)).toBe('IEND');
	});

	it('has the same bytes each time', async () => {
		expect((await renderPng(svg)).equals(await renderPng(svg))).toBe(true);
	});
});
