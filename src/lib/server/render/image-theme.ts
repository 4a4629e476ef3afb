import { border, shades } from '#lib/charts/map-colors.ts';
import { theme } from '#lib/charts/theme.ts';

/**
 * The colors of the dark theme for those of the light one, equal to `components/tokens.css`; the shades of maps as
 * `MapGround.svelte` mixes them.
 */
const darkOf = new Map<string, string>([
	[theme.paper, '#11172f'],
	[theme.ink, '#f0e8d6'],
	[theme.muted, '#b3bad6'],
	[theme.line, '#2e3863'],
	[theme.lampInk, '#f4be62'],
	[border, '#7f88b3'],
	['#bcb5a5', '#4e577d'],
	[shades[1]!.fill, '#2f2d36'],
	[shades[2]!.fill, '#55493e'],
	[shades[3]!.fill, '#a78551'],
	[shades[5]!.fill, '#f1d9ad']
]);

const colors = new RegExp([...darkOf.keys()].join('|'), 'g');
/** Words of a state in the middle shade: dark in both themes. */
const onMiddle = new RegExp(
	`fill="${theme.ink}"(?=[^>]*>\\s*(?:<path [^>]*/?>(?:</path>)?\\s*)?<path [^>]*fill="${shades[3]!.fill}")`,
	'g'
);

/** A drawing in the dark theme: its colors are attributes, as no style sheet goes with an image. */
export function darken(svg: string): string {
	return svg.replaceAll(onMiddle, `fill="${theme.paper}"`).replaceAll(colors, (color) => darkOf.get(color)!);
}
