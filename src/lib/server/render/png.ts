import { renderAsync } from '@resvg/resvg-js';
import { findFonts } from './font-files.ts';
import { writePng } from './write-png.ts';

/**
 * Draws an SVG as PNG in its own size, with our two fonts and no other, beside the event loop. The same SVG gives the
 * same bytes. A family or a glyph that the fonts lack leaves a gap, without an error.
 *
 * @param svg covers its whole area: colors that let something through would come out darker
 */
export async function renderPng(svg: string): Promise<Buffer> {
	const font = { fontFiles: findFonts().paths, loadSystemFonts: false, defaultFontFamily: 'Inter' };
	const { pixels, width, height } = await renderAsync(svg, { font, logLevel: 'error' });
	return writePng({ pixels, width, height });
}
