import { sayHour as sayHourInSpanish } from '#lib/citation/spanish-clause.ts';
import { spanishValues } from '#lib/citation/spanish-facts.ts';
import { formatState } from '#lib/citation/state-name.ts';
import { valueWords } from '#lib/domain/fact-words.ts';
import { sayHour } from '#lib/domain/number-words.ts';
import type { FieldChange, RecordChange } from '#lib/domain/record-change.ts';
import type { StateCode } from '#lib/domain/state.ts';
import { formatDateIn, type Language } from '#lib/format/localized.ts';
import { catalogues } from '#lib/words/catalogues.ts';

/** A fact in a word or two: "people killed". */
export function termOf(field: FieldChange['field'], language: Language = 'en'): string {
	return catalogues[language].changes.terms[field];
}

/** "people killed: 1, then 2". */
export function tellField({ field, before, after }: FieldChange, language: Language = 'en'): string {
	const value = (one: string | number | null) => tellValue(field, one, language);
	return catalogues[language].changes.field(termOf(field, language), value(before), value(after));
}

const hours = { en: sayHour, es: sayHourInSpanish };
const titles: Record<Language, Record<string, Record<string, { title: string }> | undefined>> = {
	en: valueWords,
	es: spanishValues
};

function tellValue(field: FieldChange['field'], value: string | number | null, language: Language): string {
	if (value === null || value === 'unknown') return catalogues[language].changes.notStated;
	if (field === 'occurredOn') return formatDateIn(String(value), language);
	if (field === 'state') return formatState(value as StateCode, language);
	if (field === 'hour') return hours[language](Number(value));
	const title = titles[language][field]?.[value]?.title;
	return title ? title.charAt(0).toLowerCase() + title.slice(1) : `${value}`;
}

/** What a record adds to the figure, then and now; empty where it always was one and still is. */
export function tellCounts(
	{ before, after }: Pick<RecordChange, 'before' | 'after'>,
	language: Language = 'en'
): string {
	const own = catalogues[language].changes;
	if (before === null) return after === null || after === 1 ? '' : own.adds(after);
	if (after === null) return before === 1 ? '' : own.addedBefore(before);
	return before === after ? '' : own.addsNow(before, after);
}
