import { splitSentence } from './split-sentence.ts';

/**
 * A sentence of the catalogues with plain values at its places: `{count} of {all}` with `{ count: 1, all: 2 }` → `1 of 2`.
 *
 * @throws {RangeError} if a place has no value
 */
export function fillSentence(sentence: string, values: Readonly<Record<string, string | number>>): string {
	const parts = splitSentence(sentence).map((part) => {
		if (!('place' in part)) return part.text;
		const value = values[part.place];
		if (value === undefined) throw new RangeError(`“${sentence}” has no value for {${part.place}}`);
		return String(value);
	});
	return parts.join('');
}
