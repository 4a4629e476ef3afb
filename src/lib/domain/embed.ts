import { formatFigure, parseFigure, type FigureAddress, type FigurePath } from './figure.ts';

/** `frozen` keeps the number of its release; `live` follows the newest release and cites no value. */
export const embedModes = ['frozen', 'live'] as const;
export type EmbedMode = (typeof embedModes)[number];

/** `null`: as the reader's device prefers. */
export type EmbedTheme = 'light' | 'dark' | null;

/** A figure inside somebody else's page. */
export interface Embed {
	figure: FigureAddress;
	mode: EmbedMode;
	theme: EmbedTheme;
}

/** Reads the address of an embed. Total: what is wrong with the figure is said in words, other parameters have defaults. */
export function parseEmbed(
	path: FigurePath,
	params: URLSearchParams
): { embed: Embed } | { problem: string } {
	const parsed = parseFigure(path, params);
	if ('problem' in parsed) return parsed;
	const mode = params.get('mode') === 'live' ? 'live' : 'frozen';
	const theme = (['light', 'dark'] as const).find((one) => one === params.get('theme')) ?? null;
	return { embed: { figure: mode === 'live' ? { ...parsed.figure, is: null } : parsed.figure, mode, theme } };
}

/** The one canonical address of an embed: that of its figure, then its own parameters, defaults left out. */
export function formatEmbed({ figure, mode, theme }: Embed): string {
	const own = [mode === 'live' ? 'mode=live' : '', theme === null ? '' : `theme=${theme}`].filter(Boolean);
	const address = formatFigure(mode === 'live' ? { ...figure, is: null } : figure);
	return `/embed${[address, ...own].join('&')}`;
}

/** Width ÷ height of every embed, and the height in pixels below which its words would not fit. */
export const embedBox = { aspect: 4 / 3, leastHeight: 400, leastWidth: 280 } as const;

const entities: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/**
 * The element that shows an embed on another site: no script, loaded when it is near.
 *
 * @param address absolute
 * @param title what the frame holds, spoken
 */
export function embedCode(address: string, title: string, size = { width: 600, height: 450 }): string {
	const escape = (text: string) => text.replace(/[&"<>]/g, (sign) => entities[sign]!);
	const style = `width:100%;max-width:${size.width}px;height:auto;aspect-ratio:4/3;min-height:${Math.min(embedBox.leastHeight, size.height)}px;border:0`;
	return `<iframe src="${escape(address)}" title="${escape(title)}" width="${size.width}" height="${size.height}" loading="lazy" style="${style}"></iframe>`;
}
