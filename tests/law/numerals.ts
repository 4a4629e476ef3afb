import type { HTMLElement } from 'node-html-parser';
import type { Breach, Fault } from './breach.ts';
import { readRuns } from './document.ts';
import { toEnglish } from '#lib/words/address.ts';
import { resolveLink } from './links.ts';

/** A figure as a page shows it. */
export interface ShownFigure {
	/** Path and query, with the value as `is`. */
	address: string;
	value: number;
}

const numeral = /[\p{Nd}\p{No}]+(?:[.,]\p{Nd}+)*%?/gu;
const quoting = new Set(['TIME', 'Q', 'BLOCKQUOTE', 'CITE', 'CODE']);
const marks = new Set(['name', 'fact', 'axis', 'prose', 'ratio', 'rate', 'denominator', 'statistic']);
const recordPage = /^(\/es)?\/(events|people|rooms|claims)\/[^/?]+/;

/** The numerals of a text as they stand: `1,234`, `12.5%`. */
export function findNumerals(text: string): string[] {
	return text.match(numeral) ?? [];
}

/** The number that a numeral stands for; `NaN` for digits that are not 0 to 9. */
export function parseNumeral(text: string): number {
	return Number(text.replaceAll(/[,%]/g, ''));
}

const isFigure = (element: HTMLElement) => element.tagName === 'A' && element.classList.contains('figure');
const isExempt = (element: HTMLElement) =>
	quoting.has(element.tagName) || element.hasAttribute('data-numeral');

/** The words before and behind a place in a text, to find it by. */
function around(text: string, index: number): string {
	return text
		.slice(Math.max(0, index - 30), index + 30)
		.replaceAll(/\s+/g, ' ')
		.trim();
}

/** Numerals of `<main>` that are neither in a figure nor in an element that may hold them. `<main>` itself may not. */
function findBare(main: HTMLElement): string[] {
	const runs = [...readRuns(main, (child) => isFigure(child) || isExempt(child))];
	return runs.flatMap((run) =>
		[...run.matchAll(numeral)].map(({ 0: found, index }) => `${found} (${around(run, index)})`)
	);
}

/** What is wrong with the use of one `data-numeral`, if anything. */
function judgeMark(element: HTMLElement, page: string): Fault | null {
	const mark = element.getAttribute('data-numeral') ?? '';
	if (!marks.has(mark)) return 'unknown-mark';
	if (mark !== 'fact' || recordPage.test(page)) return null;
	const record = element.closest('[data-record]')?.getAttribute('data-record');
	return record?.startsWith('/') ? null : 'fact-without-record';
}

/** Whether a figure says its value: as its only numeral, or in its label where it is a drawing without text. */
function saysValue(figure: HTMLElement, value: number): boolean {
	const text = [...readRuns(figure, isExempt)].join('');
	if (text.trim() !== '') {
		const said = findNumerals(text);
		return said.length === 1 && parseNumeral(said[0]!) === value;
	}
	const label = figure.getAttribute('aria-label') ?? figure.querySelector('title')?.text ?? '';
	return findNumerals(label).some((said) => parseNumeral(said) === value);
}

function readFigure(
	element: HTMLElement,
	page: string,
	origin: string
): { figure?: ShownFigure; fault?: Fault } {
	const link = resolveLink(element.getAttribute('href') ?? '', page, origin);
	const shown = element.getAttribute('data-value') ?? '';
	const path = toEnglish(link?.path ?? ''); // a figure is the same in Spanish, and its list is in English
	if (!path.startsWith('/figures/') || shown.trim() === '') return { fault: 'figure-address' };
	if (new URL(path, origin).searchParams.get('is') !== shown) return { fault: 'figure-address' };

	const value = Number(shown);
	return {
		figure: { address: path, value },
		fault: saysValue(element, value) ? undefined : 'figure-text'
	};
}

/** The two figures that a ratio divides; a fault if either is no figure or the quotient is not the one shown. */
function readRatio(
	element: HTMLElement,
	page: string,
	origin: string
): { figures: ShownFigure[]; fault?: Fault } {
	const figures = ['data-from', 'data-to'].flatMap((name) => {
		const link = resolveLink(element.getAttribute(name) ?? '', page, origin);
		const value = link && new URL(link.path, origin).searchParams.get('is');
		return link?.path.startsWith('/figures/') && value ? { address: link.path, value: Number(value) } : [];
	});
	const [from, to] = figures;
	const said = findNumerals(element.text);
	if (!from || !to || said.length !== 1) return { figures, fault: 'ratio-wrong' };
	const right = Math.abs(parseNumeral(said[0]!) - to.value / from.value) <= 0.05 + 1e-9;
	return { figures, fault: right ? undefined : 'ratio-wrong' };
}

/**
 * The figures on a page, and every numeral of its `<main>` that breaks the law.
 *
 * @param page path of the page: facts may stand unmarked by `data-record` on the page of their record
 */
export function readNumerals(main: HTMLElement, page: string, origin: string) {
	const breaches: Breach[] = findBare(main).map((detail) => ({ page, what: 'bare-numeral', detail }));
	const figures: ShownFigure[] = [];

	for (const element of main.querySelectorAll('[data-numeral]')) {
		const what = judgeMark(element, page);
		if (what) breaches.push({ page, what, detail: element.outerHTML.slice(0, 120) });
	}
	for (const element of main.querySelectorAll('[data-numeral=ratio]')) {
		const ratio = readRatio(element, page, origin);
		figures.push(...ratio.figures);
		if (ratio.fault) breaches.push({ page, what: ratio.fault, detail: element.outerHTML.slice(0, 240) });
	}
	for (const element of main.querySelectorAll('a.figure')) {
		const { figure, fault } = readFigure(element, page, origin);
		if (figure) figures.push(figure);
		if (fault) breaches.push({ page, what: fault, detail: element.outerHTML.slice(0, 240) });
	}
	return { figures, breaches };
}
