import { formatFigure, parseFigure } from './figure.ts';

/** The address of a figure that stands in a text. */
export interface FoundLink {
	/** Canonical path and query without suffix; as it stands, cut at its end, where it cannot be read. */
	address: string;
	/** How often the text has it, in whatever form. */
	count: number;
}

/** What a figure's address looks like, on any host and below any path, in any of its forms. */
const pattern =
	/\/figures\/(?<release>\w{1,40}(?:@|%40)[\w%-]{1,60})\/(?<rule>[\w%-]{1,120})\/(?<measure>[\w-]{1,40})(?:\.[a-z.]{1,20}(?![\w-]))?(?<query>\?(?:(?!https?:)[\w%&=,.:;~@!+-]){0,1500})?/g;

/** Characters that end a sentence, a list or an emphasis and no address. */
const trailing = /[.,;:!?~+_&=%-]+$/;

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"' };

/**
 * The addresses of our figures in any text: a story, a list, HTML, Markdown, a message as it was sent. Each once, in
 * the order in which they first stand. Hosts are not looked at: copies of the site stand on many.
 */
export function findLinks(text: string): FoundLink[] {
	const counts = new Map<string, number>();
	for (const match of unwrap(decode(text)).matchAll(pattern)) {
		const address = readAddress(match.groups!);
		counts.set(address, (counts.get(address) ?? 0) + 1);
	}
	return [...counts].map(([address, count]) => ({ address, count }));
}

/** Undoes what HTML, JSON, TeX and mail (quoted-printable) do to an address. */
function decode(text: string): string {
	const mail = text.includes('=3D') ? text.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=') : text;
	return mail
		.replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
		.replaceAll('\\u0026', '&')
		.replaceAll(/\\(?=[&%_~/])/g, '')
		.replaceAll(/&(?:amp;|#0*38;|#x0*26;)+/gi, '&')
		.replaceAll(/&(lt|gt|quot);/g, (_, name: string) => entities[name]!);
}

/** Where a line ends within an address: after a character that no address ends with. */
const broken = /(?<=\/figures\/[^\s<>"]{0,1500}[?&=/-])\r?\n[ \t>]*(?=[\w%])/g;

/** Lines that one address may run over. */
const mostLines = 8;

/** Joins an address that runs over lines: within angle brackets, or broken where no address can end. */
function unwrap(text: string): string {
	let joined = text.replaceAll(/<(?:URL:)?[^<>"'\s]{0,200}\/figures\/[^<>"']{0,2000}>/g, (whole) =>
		whole.replaceAll(/\s+/g, '')
	);
	for (let line = 1; line < mostLines && joined.search(broken) >= 0; line++) {
		joined = joined.replaceAll(broken, '');
	}
	return joined;
}

function readAddress(found: Record<string, string | undefined>): string {
	const [release, rule] = [found.release!, found.rule!].map(decodePercents);
	const path = { release: release!, rule: rule!, measure: found.measure! };
	const query = trim(found.query ?? '');
	const parsed = parseFigure(path, new URLSearchParams(query));
	if ('figure' in parsed) return formatFigure(parsed.figure);
	return `/figures/${found.release}/${found.rule}/${path.measure}${query}`;
}

function decodePercents(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Without what follows it in the text. Bounds of a rule end in two dots, which stay. */
function trim(query: string): string {
	const bare = query.replace(trailing, '');
	const isBound = /[?&]where=[^&]*$/.test(bare) && query.startsWith('..', bare.length);
	return isBound ? `${bare}..` : bare;
}
