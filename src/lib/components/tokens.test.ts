import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [light, dark] = css.split('@media (prefers-color-scheme: dark)').map(readColors) as [Colors, Colors];

type Colors = Map<string, string>;

function readColors(text: string): Colors {
	return new Map(
		[...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, color]) => [name!, color!])
	);
}

/** Relative luminance. @source WCAG 2.2, definition of relative luminance */
function luminance(color: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const value = parseInt(color.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1 to 21. @source WCAG 2.2, definition of contrast ratio */
function contrast(a: string, b: string): number {
	const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
	return (high + 0.05) / (low + 0.05);
}

/** A color of a theme; what the dark theme does not set it has from the light one. */
const colorOf = (theme: 'light' | 'dark', name: string) => {
	const color = (theme === 'dark' && dark.get(name)) || light.get(name);
	if (!color) throw new Error(`tokens.css has no --${name}`);
	return color;
};

it('measures contrast as the guidelines do', () => {
	expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 6);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
});

describe.for(['light', 'dark'] as const)('in the %s theme', (theme) => {
	it.for([
		['ink', 'paper'],
		['ink', 'paper-raised'],
		['muted', 'paper'],
		['muted', 'paper-raised'],
		['lamp-ink', 'paper'],
		['dusk-text', 'dusk'],
		['dusk-text', 'dusk-horizon'],
		['dusk-text', 'dusk-wall'],
		['dusk-muted', 'dusk-wall']
	] as const)('text in %s can be read on %s', ([text, ground]) => {
		expect(contrast(colorOf(theme, text), colorOf(theme, ground))).toBeGreaterThanOrEqual(4.5);
	});

	it.for([
		['dusk-lamp', 'dusk-wall'],
		['dusk-window', 'dusk-wall'],
		['line-strong', 'paper'],
		['focus', 'paper']
	] as const)('%s stands out from %s', ([shape, ground]) => {
		expect(contrast(colorOf(theme, shape), colorOf(theme, ground))).toBeGreaterThanOrEqual(3);
	});
});
