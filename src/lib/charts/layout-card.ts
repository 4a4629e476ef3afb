import { cardSize, type Card } from './card.ts';
import { rectangle } from './path.ts';
import { wrap, type Measure } from './wrap.ts';

/** Width of a text in the serif or the sans of a card, at a size in pixels. */
export type MeasureType = (text: string, family: 'serif' | 'sans', size: number) => number;

/** A line of type: its baseline begins at the card's left margin. */
export interface CardLine {
	text: string;
	family: 'serif' | 'sans';
	size: number;
	tone: 'text' | 'muted';
	y: number;
}

export interface CardLayout {
	lines: CardLine[];
	/** The house at the foot: its windows as paths. */
	windows: { dark: string; lit: string; outlined: string };
}

export const margin = 80;
/** Where the house begins, in pixels from the top. */
export const roof = 502;

const measureWidth = cardSize.width - 2 * margin;
const area = { top: 124, bottom: 478 };
const nameSizes = [88];
const titleSizes = [88, 76, 66, 58, 50, 44];
const numberSizes = [150, 112, 88];
/** Lines that each part may take; and those that fit in any case, with the title in its smallest size. */
const most = { title: 3, sentence: 4, note: 2 };
const least = { title: 3, sentence: 2, note: 1 };

/**
 * Places the words of a card and lights its windows. The title takes the largest size in which everything fits.
 */
export function layoutCard(card: Card, measure: MeasureType): CardLayout {
	const sizes = card.equal ? nameSizes : /^[\d,]+$/.test(card.title) ? numberSizes : titleSizes;
	const room = area.bottom - area.top;
	const blocks = sizes.map((size) => setBlock(card, size, most, measure));
	const fitting =
		blocks.find(({ height, whole }) => whole && height <= room) ??
		setBlock(card, sizes.at(-1)!, least, measure);
	const top = area.top + Math.max(0, (room - fitting.height) / 2);
	return {
		lines: fitting.lines.map((line) => ({ ...line, y: Math.round(top + line.y) })),
		windows: lightWindows(card.windows ?? { lit: 1, outlined: 0 })
	};
}

/** The words with the title in one size: lines measured from the top of the block. */
function setBlock({ title, sentence, note }: Card, size: number, limits: typeof most, measure: MeasureType) {
	const lines: CardLine[] = [];
	let height = 0;
	let whole = true;

	function set(text: string, limit: number, style: Omit<CardLine, 'text' | 'y'>, spacing: number) {
		const width: Measure = (line) => measure(line, style.family, style.size);
		const wrapped = wrap(text, measureWidth, limit, width);
		whole &&= !wrapped.at(-1)?.endsWith('…');
		for (const line of wrapped) {
			lines.push({ ...style, text: line, y: height + style.size * 0.8 });
			height += style.size * spacing;
		}
	}

	set(title, limits.title, { family: 'serif', size, tone: 'text' }, 1.14);
	if (sentence) {
		height += 22;
		set(sentence, limits.sentence, { family: 'sans', size: 32, tone: 'text' }, 1.38);
	}
	if (note) {
		height += sentence ? 12 : 22;
		set(note, limits.note, { family: 'sans', size: 26, tone: 'muted' }, 1.38);
	}
	return { lines, height, whole };
}

/**
 * Lit windows spread over the house as in a street at dusk: no two in one place, always the same for the same counts.
 * The house has 2 rows of 40 windows, and more and smaller ones where more people are to be shown.
 */
function lightWindows({ lit, outlined }: { lit: number; outlined: number }): CardLayout['windows'] {
	const rows = Math.max(2, Math.ceil(Math.sqrt((lit + outlined) / 20)));
	const total = 20 * rows * rows;
	const states = Array.from({ length: total }, (): keyof CardLayout['windows'] => 'dark');
	for (let i = 0; i < lit + outlined; i++) states[(33 + i * 31) % total] = i < lit ? 'lit' : 'outlined';
	const paths = { dark: '', lit: '', outlined: '' };
	states.forEach((state, place) => (paths[state] += windowPath(place, rows, insets[state])));
	return paths;
}

/** How far the path of a window stays inside its place: lit fills it, the middle of a frame's line, dark is a dot. */
const insets = { lit: [0, 0], outlined: [1, 1], dark: [5, 7] } as const;

/** @param rows how many share the house; sizes are those for two */
function windowPath(place: number, rows: number, [across, down]: readonly [number, number]): string {
	const scale = 2 / rows;
	const x = margin + (place % (20 * rows)) * 26.3 * scale;
	const y = roof + 26 + Math.floor(place / (20 * rows)) * 42 * scale;
	return rectangle(x + across * scale, y + down * scale, (14 - 2 * across) * scale, (20 - 2 * down) * scale);
}
