import { findState } from '../../domain/state.ts';
import type { Reading } from './match.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A question in the language of FTS5, in which every word stands in quotes: what a reader types is never an operator.
 *
 * @param quality how much is allowed, as an index of `qualities`: each allows what the ones before it do
 * @returns `null` if some term cannot be in any row
 */
export function toFtsQuery(
	readings: readonly Reading[],
	vocabulary: Vocabulary,
	quality: number
): string | null {
	const parts = readings.map((reading) => toPart(reading, vocabulary, quality));
	return parts.length === 0 || parts.some((part) => part === '') ? null : parts.join(' AND ');
}

function toPart({ forms, near, day, state }: Reading, vocabulary: Vocabulary, quality: number): string {
	const words = new Set(forms);
	for (const form of forms) {
		if (quality >= 1) vocabulary.startingWith(form).forEach((word) => words.add(word));
		if (quality >= 2) vocabulary.holding(form).forEach((word) => words.add(word));
	}
	if (quality >= 3) near.forEach((word) => words.add(word));
	const codes = new Set([state, ...(quality >= 3 ? near.map(findState) : [])]);
	codes.delete(null);
	const alternatives = [
		words.size > 0 ? `({school city} : (${[...words].map(quote).join(' OR ')}))` : '',
		...[...codes].map((code) => `(state : ${quote(code!)})`),
		day === null ? '' : `(day : ${quote(day.replaceAll('-', ' ').trim())})`
	].filter((alternative) => alternative !== '');
	return alternatives.length > 1 ? `(${alternatives.join(' OR ')})` : (alternatives[0] ?? '');
}

function quote(phrase: string): string {
	return `"${phrase.replaceAll('"', '""')}"`;
}
