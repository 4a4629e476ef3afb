import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shades } from '#lib/charts/map-colors.ts';
import { theme } from '#lib/charts/theme.ts';
import { darken } from './image-theme.ts';

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');
const dark = css.slice(css.indexOf('prefers-color-scheme: dark'));
const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(dark)![1]!;

const partsOf = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
function mix(share: number, color: string, ground: string): string {
	const [front, back] = [partsOf(color), partsOf(ground)];
	const mixed = front.map((part, at) => Math.round(part * share + back[at]! * (1 - share)));
	return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

describe('the dark theme of images', () => {
	it.for([
		['paper', theme.paper],
		['ink', theme.ink],
		['muted', theme.muted],
		['line', theme.line],
		['lamp-ink', theme.lampInk],
		['line-strong', '#8a836f']
	])('has the --%s of pages', ([name, light]) => expect(darken(light!)).toBe(token(name!)));

	it('mixes the shades of maps as pages do', () => {
		const [lamp, paper] = [token('lamp'), token('paper')];
		expect(darken(shades[1]!.fill)).toBe(mix(0.13, lamp, paper));
		expect(darken(shades[2]!.fill)).toBe(mix(0.3, lamp, paper));
		expect(darken(shades[3]!.fill)).toBe(mix(0.66, lamp, paper));
		expect(darken(shades[5]!.fill)).toBe(mix(0.35, token('lamp-ink'), token('ink')));
	});

	it('keeps the letters on the middle shade dark', () => {
		const state = `<g fill="${theme.ink}"><path d="M0 0z" fill="${shades[3]!.fill}"/><text>TX</text></g>`;
		expect(darken(state)).toContain(`<g fill="${token('paper')}">`);
		expect(darken(state.replace(shades[3]!.fill, shades[1]!.fill))).toContain(`<g fill="${token('ink')}">`);
	});
});
