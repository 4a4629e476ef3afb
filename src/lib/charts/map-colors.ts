import type { Fill } from './map-state.ts';
import { theme } from './theme.ts';

/** A ground, and what is written on it. */
interface Ground {
	fill: string;
	text: string;
}

/**
 * The shades of maps in the light theme, from none to most, for images that have no style sheet. `MapGround.svelte` mixes the
 * same from the page's colors, and a test holds the two together.
 */
export const shades: readonly Ground[] = [
	{ fill: theme.paper, text: theme.ink },
	{ fill: '#f4e4c9', text: theme.ink },
	{ fill: '#ecc588', text: theme.ink },
	{ fill: '#e2a03a', text: theme.ink },
	{ fill: '#7a4d00', text: theme.paper },
	{ fill: '#392f2c', text: theme.paper }
];

/** Between states, and around those without color: 3.4 : 1 on paper. */
export const border = '#8a836f';
/** Lines and dots where there is no value. */
export const hatching = '#bcb5a5';

/** The presentation attributes of a filled state; `id` is the drawing's, whose patterns they are. */
export function groundOf(fill: Fill, id: string): Ground {
	if (typeof fill === 'number') return shades[fill]!;
	return { fill: `url(#${id}-${fill})`, text: theme.ink };
}
