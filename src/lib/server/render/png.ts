import { renderAsync } from '@resvg/resvg-js';
import { findFonts } from './font-files.ts';

/**
 * Draws an SVG as PNG in its own size, with our two fonts and no other, beside the event loop. The same SVG gives the
 * same bytes. A family or a glyph that the fonts lack leaves a gap, without an error.
 */
export async function renderPng(svg: string): Promise<Buffer> {
	const font = { fontFiles: findFonts().paths, loadSystemFonts: false, defaultFontFamily: 'Inter' };
	return (await renderAsync(svg, { font, logLevel: 'error' })).asPng();
}
