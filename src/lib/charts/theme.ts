/**
 * Colors and type of the charts, equal to `components/tokens.css`. These are presentation attributes, for images
 * that have no style sheet; on a page each component's style replaces them with the page's custom properties.
 */
export const theme = {
	ink: '#1a2140',
	paper: '#f8f3e8',
	muted: '#555c7c',
	line: '#d9d0bb',
	/** Amber that can be read as text: 6.8 : 1 on paper. */
	lampInk: '#7a4d00',

	/** The façade stands at dusk in both themes: ratios are against `wall`. */
	dusk: {
		sky: '#141b38',
		horizon: '#303b6e',
		wall: '#0c1230',
		/** 14.9 : 1. */
		text: '#f0e8d6',
		/** 9.5 : 1; 5.6 : 1 on the horizon. */
		muted: '#b3bad6',
		/** Dark windows: 4.3 : 1. */
		pane: '#6e78a6',
		/** Lit windows and frames: 10.9 : 1. */
		lamp: '#f4be62'
	},

	font: 'Inter, Liberation Sans, Arial, sans-serif',
	/** Size of year and axis labels, in the drawing's own units. */
	labelSize: 12,
	/** Size of the values that stand over buildings. */
	valueSize: 15,
	/** Size of all type in rows, which are shown on phones. */
	rowSize: 13
} as const;

/** Width of a text in the theme's sans, generously: the widest numerals, Inter's, are 0.63 em. */
export function textWidth(text: string, size: number): number {
	return text.length * size * (/[a-z]/.test(text) ? 0.58 : 0.64);
}
