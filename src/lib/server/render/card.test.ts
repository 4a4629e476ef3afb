import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cardSize, type Card } from '#lib/charts/card.ts';
import { layoutCard, margin, type MeasureType } from '#lib/charts/layout-card.ts';
import { exampleYears } from '#lib/charts/example.ts';
import { renderCard, renderFacadeCard } from './card.ts';
import { findFonts } from './font-files.ts';

const fonts = findFonts();
const measure: MeasureType = (text, family, size) => fonts[family].width(text, size);
const card: Card = {
	title: 'Example Elementary School',
	sentence: 'Sample City, Texas',
	note: 'March 5, 2001'
};

/** One column of one of our files. */
function column(path: string, name: string): string[] {
	const text = readFileSync(new URL(`../../../../data/${path}`, import.meta.url), 'utf8');
	const { data } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
	return [...new Set(data.map((row) => row[name]!).filter(Boolean))];
}

const people = column('register/people.csv', 'full_name');
const titles = [...column('register/events.csv', 'school'), ...column('published/claims.csv', 'title')];

/** What stands on a PNG's first bytes: its width and height. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('a card', () => {
	it('has the size that networks ask for', async () => {
		expect(sizeOf(await renderCard(card))).toEqual([cardSize.width, cardSize.height]);
		expect(sizeOf(await renderFacadeCard('Example', exampleYears))).toEqual([1200, 630]);
	});

	it('is the same to the byte each time', async () => {
		const [first, second] = [await renderCard(card), await renderCard({ ...card })];
		expect(first.equals(second)).toBe(true);
	});

	it.for(['title', 'sentence', 'note'] as const)('shows its %s', async (part) => {
		const without = await renderCard({ ...card, [part]: part === 'title' ? '' : null });
		expect((await renderCard(card)).equals(without)).toBe(false);
		// a letter more is other pixels, not only another place for the rest
		expect((await renderCard(card)).equals(await renderCard({ ...card, [part]: `${card[part]}s` }))).toBe(
			false
		);
	});

	it.for(['<script>&amp;', '\u0000\u0007\uFFFE\uD800', '”\'"', '{@html x}'])(
		'takes the words %j as words',
		async (title) => {
			expect(sizeOf(await renderCard({ ...card, title }))).toEqual([1200, 630]);
		}
	);

	it('shows another house for another year', async () => {
		const fewer = exampleYears.slice(0, -1);
		const [one, other] = [await renderFacadeCard('', exampleYears), await renderFacadeCard('', fewer)];
		expect(one.equals(other)).toBe(false);
	});
});

describe('the fonts of cards', () => {
	it('have a glyph for every character of our names and titles', () => {
		const characters = new Set([...people, ...titles, '’“”…·'].join(''));
		for (const font of [fonts.serif, fonts.sans])
			expect([...characters].filter((character) => !font.has(character))).toEqual([]);
	});

	it('do not claim glyphs that they lack', () => expect(fonts.serif.has('漢')).toBe(false));

	it.for([
		['serif', 'Source Serif 4'],
		['sans', 'Inter']
	] as const)('measure the %s as it is drawn', ([family, name]) => {
		const text = 'Hamburgefonstiv 2022, of Öxy';
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="200"><text x="0" y="100" font-family="${name}" font-size="80">${text}</text></svg>`;
		const drawn = new Resvg(svg, { font: { fontFiles: fonts.paths, loadSystemFonts: false } }).getBBox()!
			.width;
		expect(Math.abs(measure(text, family, 80) / drawn - 1)).toBeLessThan(0.03);
	});
});

describe('the names and titles of the register on cards', () => {
	const room = cardSize.width - 2 * margin;

	it('never run over the edge, nor end before they end', () => {
		expect(people.length).toBeGreaterThan(200);
		const cards = [
			...people.map((title) => ({ title, sentence: null, note: null, equal: true })),
			...titles.map((title) => ({ title, sentence: null, note: null }))
		];
		for (const one of cards) {
			const { lines } = layoutCard(one, measure);
			for (const { text, family, size } of lines)
				expect(measure(text, family, size)).toBeLessThanOrEqual(room);
			expect(lines.map(({ text }) => text).join(' ')).toBe(one.title);
		}
	});
});
