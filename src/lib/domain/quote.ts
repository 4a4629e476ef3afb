/** What a reader gave, in quotation marks and cut to a length that fits a message. */
export function quote(input: unknown): string {
	const text = String(input);
	return text.length > 40 ? `“${text.slice(0, 40)}…”` : `“${text}”`;
}
