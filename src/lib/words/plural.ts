/** A noun or a sentence for each number class of English. */
interface EnglishForms {
	one: string;
	other: string;
}

/** Spanish has a class more: `1,000,000 de incidentes`. */
interface SpanishForms extends EnglishForms {
	many: string;
}

const english = new Intl.PluralRules('en-US');
const spanish = new Intl.PluralRules('es-US');

/** `englishPlural(1, { one: 'incident', other: 'incidents' })` → `incident`. */
export function englishPlural(count: number, forms: EnglishForms): string {
	return forms[english.select(count) as keyof EnglishForms];
}

/** `spanishPlural(2, { one: 'incidente', many: 'de incidentes', other: 'incidentes' })` → `incidentes`. */
export function spanishPlural(count: number, forms: SpanishForms): string {
	return forms[spanish.select(count) as keyof SpanishForms];
}
