import { parse } from 'node-html-parser';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { readNumerals } from '../../../tests/law/numerals.ts';
import { exampleFigure } from '../citation/testing.ts';
import { cite } from '../citation/styles.ts';
import Cite from './Cite.svelte';

const figure = exampleFigure({ measure: 'killed', states: ['TX'], circumstances: ['dispute'] });
const { body } = render(Cite as Component, { props: { figure } });
const main = parse(`<main>${body.replaceAll(/<!--.*?-->/g, '')}</main>`).querySelector('main')!;
const textOf = (id: string) => main.getElementById(id)?.textContent;

describe('the block to cite a figure with', () => {
	it('keeps the law on numerals', () => {
		expect(readNumerals(main, '/figures/x', 'https://example.org').breaches).toEqual([]);
	});

	it('shows address, sentences and styles as they are to be copied, in both languages', () => {
		expect(textOf('cite-address')).toBe(figure.url);
		for (const language of ['en', 'es'] as const) {
			expect(textOf(`cite-apa-${language}`)).toBe(cite(figure, 'apa', language));
			expect(textOf(`cite-chicago-${language}`)).toBe(cite(figure, 'chicago', language));
			expect(textOf(`cite-sentence-${language}`)).toContain(' (Made-up Database, ');
		}
		expect(main.querySelectorAll('#cite-apa-en i').map(({ textContent }) => textContent)).toEqual([
			'1,305 people killed in incidents in which a made-up thing happened coded as “Escalated dispute” in Texas, in 2022'
		]);
	});

	it('marks Spanish as Spanish, and English within it as English', () => {
		expect(main.getElementById('cite-apa-es')?.closest('[lang]')?.getAttribute('lang')).toBe('es-US');
		const english = main
			.querySelectorAll('#cite-sentence-es [lang=en]')
			.map(({ textContent }) => textContent);
		expect(english).toEqual([
			'a made-up thing happened',
			'Escalated dispute',
			'Made-up Database',
			'Some rule'
		]);
	});

	it('has a hidden button for each text, which the script shows', () => {
		const buttons = main.querySelectorAll('button[data-copy]');
		expect(buttons).toHaveLength(15);
		for (const button of buttons) {
			expect(button.hasAttribute('hidden')).toBe(true);
			expect(textOf(button.getAttribute('data-copy')!)).toBeTruthy();
			expect(button.querySelector('[data-label]')).not.toBeNull();
		}
		expect(new Set(buttons.map((button) => button.getAttribute('data-copy'))).size).toBe(15);
	});

	it('leads to the files', () => {
		const links = main.querySelectorAll('a').map((link) => link.getAttribute('href'));
		const at = (suffix: string) => figure.address.replace('?', `${suffix}?`);
		expect(links).toEqual(['.bib', '.ris', '.csl.json', '.txt'].map(at));
	});
});
