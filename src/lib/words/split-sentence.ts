/** A part of a sentence: words as they stand, or a place where a page puts a link or a figure. */
export type SentencePart = { text: string } | { place: string; text: string };

const place = /\{(\w+)(?:\|([^{}]*))?\}/g;

/**
 * The parts of a sentence with places in it: `Killed on {day}. {corrections|Write to us}.` The words after `|` are those
 * of the link at that place.
 */
export function splitSentence(sentence: string): SentencePart[] {
	const parts: SentencePart[] = [];
	let end = 0;
	for (const { 0: whole, 1: name, 2: text = '', index } of sentence.matchAll(place)) {
		if (index > end) parts.push({ text: sentence.slice(end, index) });
		parts.push({ place: name!, text });
		end = index + whole.length;
	}
	if (end < sentence.length) parts.push({ text: sentence.slice(end) });
	return parts;
}
