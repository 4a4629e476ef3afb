/** Width and height of every image of a chart, in pixels. */
export const imageSizes = {
	wide: { width: 1200, height: 675 },
	square: { width: 1080, height: 1080 },
	tall: { width: 1080, height: 1350 }
} as const;

export type ImageShape = keyof typeof imageSizes;
export const imageShapes = Object.keys(imageSizes) as ImageShape[];

export const imageThemes = ['light', 'dark'] as const;
export type ImageTheme = (typeof imageThemes)[number];

export type ImageForm = 'svg' | 'png';

/** How an image is drawn, whatever it shows. */
export interface ImageOptions {
	shape: ImageShape;
	theme: ImageTheme;
}

/** What is drawn where an address asks for nothing. */
export const plainImage: ImageOptions = { shape: 'wide', theme: 'light' };

/** Reads the options of an image. Total: what there is not becomes the default. */
export function parseImageOptions(params: URLSearchParams): ImageOptions {
	return {
		shape: imageShapes.find((shape) => shape === params.get('shape')) ?? plainImage.shape,
		theme: imageThemes.find((theme) => theme === params.get('theme')) ?? plainImage.theme
	};
}

/**
 * The one address of an image: that of its page with a suffix, and behind the page's own parameters the options in
 * fixed order, defaults left out.
 *
 * @param page canonical path and query of what is drawn
 */
export function imageAddress(page: string, form: ImageForm, { shape, theme } = plainImage): string {
	const [path, query] = page.split('?');
	const params = [
		query,
		shape === plainImage.shape ? '' : `shape=${shape}`,
		theme === plainImage.theme ? '' : `theme=${theme}`
	].filter(Boolean);
	return `${path}.${form}${params.length > 0 ? `?${params.join('&')}` : ''}`;
}
