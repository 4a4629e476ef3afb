import { embedBox } from '#lib/domain/embed.ts';

/** Pixels. */
export interface FrameSize {
	width: number;
	height: number;
}

const usual = 600;
const widest = 1200;

/** The size of a frame within what its consumer allows; never more, even where its words would need it. */
export function fitFrame(maxWidth: number | null, maxHeight: number | null): FrameSize {
	const width = Math.min(maxWidth ?? usual, widest);
	const height = Math.max(Math.round(width / embedBox.aspect), embedBox.leastHeight);
	return { width, height: Math.min(height, maxHeight ?? height) };
}

/** A limit as it is sent: whole and more than 0, else none. */
export function readLimit(text: string | null): number | null {
	return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
