import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { border, hatching, shades } from './map-colors.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The declarations of a text, up to where the next one begins; a theme has those it does not set from the one before. */
function readThemes(text: string, ...borders: string[]): Map<string, string>[] {
	const starts = borders.map((border) => text.indexOf(border));
	const parts = [0, ...starts].map((start, i) => text.slice(start, starts[i] ?? text.length));
	return parts.map(
		(part) => new Map([...part.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((m) => [m[1]!, m[2]!]))
	);
}

const dusk = '@media (prefers-color-scheme: dark)';
const [light, dark] = readThemes(read('../components/tokens.css'), dusk);
const [sheet] = readThemes(read('../components/print.css'));
const [ground, groundDark, groundPrint] = readThemes(
	read('MapGround.svelte').replace(/@media \(forced-colors[\s\S]*/, ''),
	dusk,
	'@media print'
);
const themes = {
	light: new Map([...light!, ...ground!]),
	dark: new Map([...light!, ...dark!, ...ground!, ...groundDark!]),
	print: new Map([...light!, ...sheet!, ...ground!, ...groundPrint!])
};

type Color = [red: number, green: number, blue: number];

/** The color that a value of a theme is: a hexadecimal one, a property of the theme, or a mixture of two of them. */
function colorOf(value: string, theme: Map<string, string>): Color {
	const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
	if (name) return colorOf(theme.get(name)!, theme);
	const mixture = /^color-mix\(in srgb, (var\(.+?\)) (\d+)%, (var\(.+?\))\)$/.exec(value);
	if (mixture) {
		const [first, second] = [colorOf(mixture[1]!, theme), colorOf(mixture[3]!, theme)];
		const share = Number(mixture[2]) / 100;
		return first.map((channel, i) => channel * share + second[i]! * (1 - share)) as Color;
	}
	const long = value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
	if (!/^#[0-9a-f]{6}$/.test(long)) throw new Error(`${value} is no color`);
	return [1, 3, 5].map((at) => parseInt(long.slice(at, at + 2), 16)) as Color;
}

/** Contrast ratio, 1 to 21. @source WCAG 2.2, definitions of relative luminance and of contrast ratio */
function contrast(a: Color, b: Color): number {
	const [high, low] = [a, b]
		.map((color) => {
			const [red, green, blue] = color.map((channel) => {
				const value = channel / 255;
				return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
			}) as Color;
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		})
		.sort((x, y) => y - x) as [number, number];
	return (high + 0.05) / (low + 0.05);
}

const pairs = [
	['on-low', 'shade-0'],
	['on-low', 'shade-1'],
	['on-low', 'shade-2'],
	['on-3', 'shade-3'],
	['on-high', 'shade-4'],
	['on-high', 'shade-5'],
	['on-low', 'hatching']
] as const;

describe.for(Object.entries(themes))('on a map in %s', ([, theme]) => {
	const named = (name: string) => colorOf(`var(--${name})`, theme);

	it.for(pairs)('text in %s can be read on %s', ([text, shade]) =>
		expect(contrast(named(text), named(shade))).toBeGreaterThanOrEqual(4.5)
	);

	it('each shade is further from paper than the one before', () => {
		const steps = [0, 1, 2, 3, 4, 5].map((shade) => contrast(named(`shade-${shade}`), named('paper')));
		steps.slice(1).forEach((step, i) => expect(step / steps[i]!).toBeGreaterThan(1.13));
	});

	it('a border stands out from paper, and so does what is focused', () => {
		expect(contrast(named('line-strong'), named('paper'))).toBeGreaterThanOrEqual(3);
		expect(contrast(named('focus'), named('paper'))).toBeGreaterThanOrEqual(3);
	});
});

it('images have the shades that the page has in the light theme', () => {
	const hex = (value: string) =>
		`#${colorOf(value, themes.light)
			.map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
			.join('')}`;
	expect(shades.map(({ fill }) => fill)).toEqual(shades.map((_, i) => hex(`var(--shade-${i})`)));
	expect(shades.map(({ text }) => text)).toEqual(pairs.slice(0, 6).map(([text]) => hex(`var(--${text})`)));
	expect([border, hatching]).toEqual([hex('var(--line-strong)'), hex('var(--hatching)')]);
});
