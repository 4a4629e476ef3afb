import { valueWords } from '#lib/domain/fact-words.ts';
import { sayHour } from '#lib/domain/number-words.ts';
import type { FieldChange, RecordChange } from '#lib/domain/record-change.ts';
import { numberFacts, textFacts } from '#lib/domain/rule.ts';
import { states, type StateCode } from '#lib/domain/state.ts';
import { formatDate } from '#lib/format/date.ts';

const terms: Record<FieldChange['field'], string> = {
	...numberFacts,
	...textFacts,
	occurredOn: 'date',
	school: 'school',
	city: 'city',
	reports: 'news reports'
};

/** A fact in a word or two: "people killed". */
export function termOf(field: FieldChange['field']): string {
	return terms[field];
}

/** "people killed: 1, then 2". */
export function tellField({ field, before, after }: FieldChange): string {
	return `${terms[field]}: ${tellValue(field, before)}, then ${tellValue(field, after)}`;
}

function tellValue(field: FieldChange['field'], value: string | number | null): string {
	if (value === null || value === 'unknown') return 'not stated';
	if (field === 'occurredOn') return formatDate(String(value));
	if (field === 'state') return states[value as StateCode];
	if (field === 'hour') return sayHour(Number(value));
	const words: Record<string, { title: string }> | undefined = valueWords[field as keyof typeof valueWords];
	const title = words?.[value]?.title;
	return title ? title.charAt(0).toLowerCase() + title.slice(1) : `${value}`;
}

/** What a record adds to the figure, then and now; empty where it always was one and still is. */
export function tellCounts({ before, after }: Pick<RecordChange, 'before' | 'after'>): string {
	if (before === null) return after === 1 ? '' : `adds ${after}`;
	if (after === null) return before === 1 ? '' : `added ${before}`;
	return before === after ? '' : `added ${before}, adds ${after} now`;
}
