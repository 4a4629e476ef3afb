import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageShapes, imageSizes, imageThemes, plainImage } from '#lib/charts/image-options.ts';
import YearBars from '#lib/charts/YearBars.svelte';
import { findFonts } from './font-files.ts';
import { drawImage, respondWithImage, toPng, type Picture } from './image.ts';
import { readPngTexts } from './png-text.ts';
import { renderSvg } from './svg.ts';

const bars = [2019, 2020, 2021, 2022].map((year, i) => ({ year, value: 3 + i, told: year === 2022 }));
const facts = {
	title: '6 incidents of a made-up kind',
	description: 'By year: 2019 3, 2020 4.',
	source: 'Made-up dataset, release of August 4, 2023',
	rights: 'Terms of the data: none.',
	citation: '6 incidents ≥ “made up” → here.',
	address: 'https://example.org/figures/made@2023-08-04/every/incidents?from=2022&to=2022&is=6'
};
const picture = (more: Partial<Picture['words']> = {}): Picture => ({
	words: {
		...{ title: '6', sentence: 'incidents of a made-up kind, in 2022.', notes: ['Since revised 6 → 7.'] },
		...{ sources: ['Source: made up.'], address: facts.address.replace('https://', '') },
		...more
	},
	facts,
	draw: ({ width, height }) =>
		renderSvg(YearBars, { bars, label: 'x', width: width / 1.6, height: height / 1.6 })
});
const sha = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });

describe('an image', () => {
	const all = imageShapes.flatMap((shape) => imageThemes.map((theme) => ({ shape, theme })));

	it.for(all)('is the same to the byte each time: $shape, $theme', async (options) => {
		const [one, other] = [drawImage(picture(), options), drawImage(picture(), options)];
		expect(sha(one)).toBe(sha(other));
		expect(sha(await toPng(one, facts))).toBe(sha(await toPng(other, facts)));
	});

	it.for(imageShapes)('has the size of its shape: %s', async (shape) => {
		const png = await toPng(drawImage(picture(), { shape, theme: 'light' }), facts);
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(Object.values(imageSizes[shape]));
	});

	it('is other pixels in the other theme, and shows its note, its sources and its address', async () => {
		const plain = await toPng(drawImage(picture(), plainImage), facts);
		const others = [
			toPng(drawImage(picture(), { ...plainImage, theme: 'dark' }), facts),
			...[{ notes: [] }, { sources: ['Source: other.'] }, { address: 'example.org/' }].map((more) =>
				toPng(drawImage(picture(more), plainImage), facts)
			)
		];
		for (const other of await Promise.all(others)) expect(other.equals(plain)).toBe(false);
	});

	it('says in its metadata what it is, and how it is cited', async () => {
		const svg = drawImage(picture(), plainImage);
		const { svg: read } = parser.parse(svg);
		expect(read.title['#text']).toBe(facts.title);
		expect(read.desc['#text']).toBe(facts.description);
		const told = read.metadata['rdf:RDF']['rdf:Description'];
		expect(told).toMatchObject({
			'@_rdf:about': facts.address,
			...{ 'dc:title': facts.title, 'dc:source': facts.source, 'dc:rights': facts.rights },
			'dcterms:bibliographicCitation': facts.citation
		});
		expect(readPngTexts(await toPng(svg, facts))).toEqual({
			...{ Title: facts.title, Description: facts.description, Source: facts.source },
			...{ Copyright: facts.rights, Citation: facts.citation, URL: facts.address }
		});
	});

	it('stays XML whatever its words are, and they stay words', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (words) => {
				const hostile = picture({ sentence: `<script>&"'${words}`, title: words });
				hostile.facts = { ...facts, title: words, description: `]]>--${words}` };
				const svg = drawImage(hostile, plainImage);
				expect(XMLValidator.validate(svg)).toBe(true);
				expect(svg).not.toMatch(/<script|<foreignObject/);
			}),
			{ numRuns: 60 }
		);
	});

	it('uses nothing that the renderer draws in black or not at all, and nothing that belongs to a page', () => {
		for (const options of all) {
			const svg = drawImage(picture(), options).replace(/<metadata>.*<\/metadata>/, '');
			expect(svg).not.toMatch(/var\(|oklch|color-mix|<style|foreignObject|calc\(|@media/);
			expect(svg).not.toMatch(/<a[ >]| (href|class|data-[a-z]+|aria-label)="/);
			const colors = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, color]) => color);
			for (const color of colors) expect(color).toMatch(/^(#[0-9a-f]{6}|none)$/);
		}
	});

	it('keeps each line in its measure where our fonts are missing', () => {
		const svg = drawImage(picture(), plainImage);
		expect(svg).toMatch(
			/<text [^>]*font-family="'Source Serif 4', [^"]*Georgia[^"]*"[^>]*textLength="[\d.]+"/
		);
	});

	it('is kept for a while where it is cited, never for good, and may be shown anywhere', async () => {
		const cited = await respondWithImage(picture(), 'svg', plainImage, true);
		expect(cited.headers.get('cache-control')).toMatch(/^public, max-age=3600/);
		expect(cited.headers.get('cache-control')).not.toContain('immutable');
		expect(cited.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
		expect((await respondWithImage(picture(), 'svg', plainImage)).headers.get('cache-control')).toBeNull();
	});
});

describe('the fonts of images', () => {
	const folder = (name: string) => new URL(`../../../../data/${name}/`, import.meta.url);
	const texts = ['rules', 'datasets'].flatMap((name) =>
		readdirSync(folder(name)).map((file) => readFileSync(new URL(file, folder(name)), 'utf8'))
	);

	it('have a glyph for every character of our rules and datasets, and of our own words', () => {
		const characters = new Set([...texts.join('').replaceAll(/\s/g, ''), ...'→“”’×≥–…?&=@/%:']);
		for (const font of [findFonts().serif, findFonts().sans])
			expect([...characters].filter((character) => !font.has(character))).toEqual([]);
	});
});
