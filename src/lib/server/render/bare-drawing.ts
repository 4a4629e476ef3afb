import type { ImageBox } from '#lib/charts/image.ts';

/** What pages need and images do not: links, what is spoken or styled, areas for pointers. Nobody's name is left behind. */
const onPagesOnly = [
	/ (?:aria-[a-z]+|role|class|href|data-[a-z-]+|pointer-events)="[^"]*"/g,
	/<path [^>]*fill="none" stroke="none"[^>]*>(?:<\/path>)?/g,
	/<!--.*?-->/g
];

/** A drawing made for a page as a group of an image: as large as fits into a box, in its middle. */
export function placeDrawing(svg: string, { x, y, width, height }: ImageBox): string {
	const [, attributes = '', inner = ''] = /<svg([^>]*)>([\s\S]*)<\/svg>/.exec(svg) ?? [];
	const [w, h] = sizeOf(attributes);
	const scale = Math.min(width / w, height / h);
	const [left, top] = [x + (width - w * scale) / 2, y + (height - h * scale) / 2];
	const own = attributes.replaceAll(/ (?:xmlns|viewBox|width|height|x|y)="[^"]*"/g, '');
	const place = `translate(${short(left)} ${short(top)}) scale(${short(scale)})`;
	return strip(`<g transform="${place}"${own}>${inner}</g>`);
}

/** Width and height of a drawing in its own pixels. */
export function measureDrawing(svg: string): { width: number; height: number } {
	const [width, height] = sizeOf(/<svg([^>]*)>/.exec(svg)?.[1] ?? '');
	return { width, height };
}

function sizeOf(attributes: string): [number, number] {
	const found = / viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(attributes);
	if (!found) throw new Error('the drawing has no viewBox');
	return [Number(found[1]), Number(found[2])];
}

function strip(svg: string): string {
	const bare = onPagesOnly.reduce((text, pattern) => text.replaceAll(pattern, ''), svg);
	return bare
		.replaceAll('<a>', '<g>')
		.replaceAll('<a ', '<g ')
		.replaceAll('</a>', '</g>')
		.replaceAll(/>\s+</g, '><')
		.replaceAll('<g></g>', '');
}

const short = (value: number) => Number(value.toFixed(4));
