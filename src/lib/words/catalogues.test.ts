import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFont } from '../server/render/font.ts';
import { catalogues } from './catalogues.ts';
import { sameInBoth } from './same-in-both.ts';
import { splitSentence } from './split-sentence.ts';
import { isTranslated, translated } from './translated.ts';

/** What the functions of the catalogues are tried with: the number classes of both languages, and names. */
const samples = ['0', '1', '2', '1000000', 'Example'];

/** A text of a catalogue: where it stands, and what it says for a sample. */
type Text = [place: string, text: string];

/** Every text of a catalogue; a function is asked once for each sample. */
function readTexts(value: unknown, place: string): Text[] {
	if (typeof value === 'string') return [[place, value]];
	if (typeof value === 'function')
		return samples.map((sample) => [`${place}(${sample})`, call(value, sample)]);
	if (typeof value === 'object' && value !== null)
		return Object.entries(value).flatMap(([key, one]) => readTexts(one, place ? `${place}.${key}` : key));
	throw new Error(`${place} is no text: ${String(value)}`);
}

/** Numbers for those who want numbers: a function that is given the wrong kind still says what it would say. */
function call(value: unknown, sample: string): string {
	const given = /^\d+$/.test(sample) ? Number(sample) : sample;
	const { length } = value as { length: number };
	return String((value as (...values: unknown[]) => unknown)(...Array.from({ length }, () => given)));
}

const english = new Map(readTexts(catalogues.en, ''));
const spanish = new Map(readTexts(catalogues.es, ''));
const bare = (place: string) => place.replace(/\(.*\)$/, '');

describe('the Spanish catalogue', () => {
	it('has every text of the English one, and no other', () => {
		expect([...spanish.keys()].toSorted()).toEqual([...english.keys()].toSorted());
		expect(spanish.size).toBeGreaterThan(100);
	});

	it('leaves no text empty, in neither language', () => {
		const empty = [...english, ...spanish].filter(
			([, text]) => text.trim() === '' || text.includes('undefined')
		);
		expect(empty).toEqual([]);
	});

	it('says nothing in English but what is on the list of words that both have', () => {
		const same = [...spanish]
			.filter(([place, text]) => english.get(place) === text)
			.map(([place]) => bare(place));
		expect([...new Set(same)].toSorted()).toEqual([...sameInBoth].toSorted());
	});

	it('has the same places for links and figures in every sentence', () => {
		const placesOf = (text: string) =>
			splitSentence(text).flatMap((part) => ('place' in part ? part.place : []));
		for (const [place, text] of spanish)
			expect(placesOf(text).toSorted(), place).toEqual(placesOf(english.get(place)!).toSorted());
	});

	it('gives words to a link in both languages or in neither', () => {
		const worded = (text: string) =>
			splitSentence(text).flatMap((part) => ('place' in part && part.text !== '' ? part.place : []));
		for (const [place, text] of spanish)
			expect(worded(text).toSorted(), place).toEqual(worded(english.get(place)!).toSorted());
	});

	it('is written in letters that the fonts have', () => {
		const fonts = ['inter', 'source-serif-4'].map((name) =>
			readFont(readFileSync(new URL(`../server/render/fonts/${name}.ttf`, import.meta.url)))
		);
		const letters = new Set([...spanish.values(), ...english.values()].join(''));
		expect([...letters].filter((letter) => !fonts.every((font) => font.has(letter)))).toEqual([]);
	});

	it('opens every question and exclamation as Spanish does', () => {
		const count = (text: string, sign: string) => text.split(sign).length;
		const odd = [...spanish].filter(
			([, text]) => count(text, '¿') !== count(text, '?') || count(text, '¡') !== count(text, '!')
		);
		expect(odd).toEqual([]);
	});
});

it('every section that can be read in Spanish has a name in Spanish', () => {
	const named = Object.keys(catalogues.es.sections);
	expect(named.filter((path) => !isTranslated(path))).toEqual([]);
	expect(translated.filter((path) => path !== '/' && !path.includes('*') && !named.includes(path))).toEqual(
		[]
	);
});
