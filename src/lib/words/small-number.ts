import { formatCountIn, type Language } from '../format/localized.ts';

const names: Record<Language, readonly string[]> = {
	en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
	es: ['ninguna', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve']
};

/** A small number as a word for running text, in Spanish with people in mind: `1` → `una`; from ten up in digits. */
export function nameNumber(count: number, language: Language): string {
	return names[language][count] ?? formatCountIn(count, language);
}

/** With a capital first letter, to begin a sentence with. */
export function capitalize(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
