/** A run of a citation. English words inside Spanish are marked, so that they are read aloud as English. */
export interface Piece {
	text: string;
	italic?: true;
	lang?: 'en';
}

/** Pieces as one text. */
export function plain(pieces: readonly Piece[]): string {
	return pieces.map(({ text }) => text).join('');
}

/** Texts and pieces in a row; what is empty falls out. */
export function join(...parts: (string | Piece | readonly Piece[])[]): Piece[] {
	return parts
		.flatMap((part): Piece | readonly Piece[] => (typeof part === 'string' ? { text: part } : part))
		.filter(({ text }) => text !== '');
}

const inner: Record<string, string> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

/** Quotation marks as they stand within quotation marks: “ becomes ‘ and back. An apostrophe stays one. */
export function nest(text: string): string {
	return text.replaceAll(/[“”‘]|(?<!\p{L})’|’(?!\p{L})/gu, (mark) => inner[mark]!);
}

/** Marks what stands in “quotation marks” as English: the names that a Spanish text leaves as they are. */
export function markQuoted(text: string): Piece[] {
	const pieces = text.split(/(?<=“)([^“”]*)(?=”)/u);
	return join(
		...pieces.map((run, index): Piece => (index % 2 === 1 ? { text: run, lang: 'en' } : { text: run }))
	);
}

/** The text with a full stop, unless it ends its sentence already. */
export function stop(text: string): string {
	return /[.?!…]$/.test(text) ? text : `${text}.`;
}
