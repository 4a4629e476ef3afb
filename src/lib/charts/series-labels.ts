import { round } from './path.ts';
import { textWidth } from './theme.ts';

/** The name of a line, where the line ends. */
export interface EndLabel {
	x: number;
	/** Baseline of the first line of text. */
	y: number;
	text: string[];
	/** From the line's last mark to its name; a sample of the line where names stand over the plot. */
	tether: string;
}

/** Size of all type in a series, in its own pixels, and from one line of it to the next. */
export const seriesType = 13;
export const lineHeight = 16;

/** Breaks a name at spaces into lines that fit; a word longer than a line stays whole. */
export function wrap(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

interface End {
	name: string;
	/** The line's last mark. */
	x: number;
	y: number;
}

/** Names right of the plot, as near to their lines' ends as they can stand without meeting. */
export function placeBeside(
	ends: End[],
	plot: { right: number; top: number; bottom: number },
	room: number,
	size: number
) {
	const boxes = ends
		.map((end, place) => {
			const text = wrap(end.name, room, size);
			return {
				...end,
				place,
				text,
				height: text.length * lineHeight + 4,
				top: end.y - (text.length * lineHeight) / 2
			};
		})
		.sort((a, b) => a.y - b.y || a.place - b.place);

	let floor = plot.top;
	for (const box of boxes) floor = (box.top = Math.max(box.top, floor)) + box.height;
	let ceiling = plot.bottom;
	for (const box of boxes.toReversed()) ceiling = box.top = Math.min(box.top, ceiling - box.height);

	return boxes
		.sort((a, b) => a.place - b.place)
		.map(({ x, y, top, text }): EndLabel => {
			const middle = round(top + (text.length * lineHeight) / 2);
			const tether = `M${round(x + 7)} ${round(y)}L${plot.right + 4} ${round(y)}L${plot.right + 12} ${middle}`;
			return { x: plot.right + 16, y: round(top + size), text, tether };
		});
}

/** Names over the plot, each after a sample of its line, where there is no room at the side. */
export function placeOver(ends: End[], left: number, width: number, size: number): EndLabel[] {
	let top = 2;
	return ends.map(({ name }) => {
		const text = wrap(name, width - left - 44, size);
		const label = {
			x: left + 44,
			y: round(top + size),
			text,
			tether: `M${left} ${round(top + size * 0.65)}h34`
		};
		top += text.length * lineHeight + 5;
		return label;
	});
}
