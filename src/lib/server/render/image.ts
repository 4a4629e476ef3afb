import type { ImageBox, ImageWords } from '#lib/charts/image.ts';
import type { ImageForm, ImageOptions } from '#lib/charts/image-options.ts';
import ImageFrame from '#lib/charts/ImageFrame.svelte';
import { layoutImage } from '#lib/charts/layout-image.ts';
import type { MeasureType } from '#lib/charts/layout-card.ts';
import { placeDrawing } from './bare-drawing.ts';
import { findFonts } from './font-files.ts';
import { describeImage, type ImageFacts } from './image-metadata.ts';
import { darken } from './image-theme.ts';
import { renderPng } from './png.ts';
import { writePngTexts } from './png-text.ts';
import { renderSvg } from './svg.ts';

/** A chart with everything that goes with it when it leaves the site. */
export interface Picture {
	words: ImageWords;
	facts: ImageFacts;
	/** True puts the sky of the façade behind the chart, which is dusk in both themes. */
	dusk?: boolean;
	/** Draws the chart for a place of that size, as one `<svg>`; `null` where there is nothing to draw. */
	draw(box: Pick<ImageBox, 'width' | 'height'>): string | null;
}

const measure: MeasureType = (text, family, size) => findFonts()[family].width(text, size);

/**
 * A picture as one SVG that stands alone. The same picture gives the same bytes: nothing in it depends on the day or on
 * the machine.
 */
export function drawImage(picture: Picture, { shape, theme }: ImageOptions): string {
	const layout = layoutImage(picture.words, shape, measure);
	const drawing = picture.draw(layout.box);
	const frame = renderSvg(ImageFrame, { layout, dusk: picture.dusk });
	const chart = drawing === null ? '' : placeDrawing(drawing, layout.box);
	const whole = `${frame.slice(0, frame.lastIndexOf('</svg>'))}${chart}</svg>`.replaceAll(/>\s+</g, '><');
	const colored = theme === 'dark' ? darken(whole) : whole;
	return colored.replace(/<svg[^>]*>/, (head) => head + describeImage(picture.facts));
}

/**
 * How long others may keep the image of a cited figure. It names nobody, so it may be kept longer than a page; never for good,
 * so that the line that says that the number was revised is in every copy within a day. Under the address that names its
 * bytes (see `server/http/pinned.ts`) it may be kept for good. Other images are kept like pages.
 */
const citedIsKept = {
	'cache-control': 'public, max-age=3600, stale-while-revalidate=82800',
	nameless: 'yes'
};

/** An image as an answer. Others may show it, which is what it is for. */
export async function respondWithImage(
	picture: Picture,
	form: ImageForm,
	options: ImageOptions,
	isCited = false
): Promise<Response> {
	const svg = drawImage(picture, options);
	const body = form === 'svg' ? svg : new Uint8Array(await toPng(svg, picture.facts));
	return new Response(body, {
		headers: {
			'content-type': form === 'svg' ? 'image/svg+xml; charset=utf-8' : 'image/png',
			...(isCited ? citedIsKept : {}),
			'access-control-allow-origin': '*',
			'cross-origin-resource-policy': 'cross-origin'
		}
	});
}

/** The PNG of a drawn image, with what it is in its text chunks. */
export async function toPng(svg: string, facts: ImageFacts): Promise<Buffer> {
	const { title, description, source, rights, citation, address } = facts;
	return writePngTexts(await renderPng(svg), {
		...{ Title: title, Description: description, Source: source, Copyright: rights },
		...{ Citation: citation, URL: address }
	});
}
