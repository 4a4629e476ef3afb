import { parseFigure, type FigureAddress } from './figure.ts';
import { quote } from './quote.ts';

/** Longer than any figure's address can be; what is longer is cut before it is looked at. */
const longest = 8000;

/**
 * Reads a figure's address out of text: absolute, of whatever host, or a path; the page, a file beside it, an embed, a
 * card or a press sheet. Total: what is wrong is said in words.
 */
export function parseFigureText(text: string): { figure: FigureAddress } | { problem: string } {
	const url = parseUrl(text.trim().slice(0, longest).replaceAll('&amp;', '&'));
	const path = url && decode(url.pathname);
	const match = path && /^\/(?:(?:embed|cards|press)\/)?figures\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path);
	if (!url || !match) return { problem: `${quote(text.trim())} is not the address of a figure` };
	const [, release, rule, measure] = match as unknown as [string, string, string, string];
	return parseFigure({ release, rule, measure: measure.replace(/\..*$/s, '') }, url.searchParams);
}

function parseUrl(text: string): URL | null {
	const url = URL.parse(text, 'http://localhost');
	return url && /^https?:$/.test(url.protocol) ? url : null;
}

function decode(path: string): string | null {
	try {
		return decodeURIComponent(path);
	} catch {
		return null;
	}
}
