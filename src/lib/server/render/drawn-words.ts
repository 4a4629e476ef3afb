/** The texts that an image draws, in their order, without its metadata. For tests. */
export function readDrawnWords(svg: string): string[] {
	const drawn = svg.replace(/<title.*<\/metadata>/s, '');
	return [...drawn.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text!.replaceAll('&amp;', '&'));
}
