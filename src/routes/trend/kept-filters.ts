import type { View } from '#lib/domain/view.ts';
import { sayHour } from '#lib/domain/number-words.ts';
import { weekdays } from '#lib/domain/period.ts';
import { formatDay, listMonths } from '#lib/format/date.ts';

/** A filter that the form has no list for; it is kept until the reader takes it out. */
export interface KeptFilter {
	/** Name of the parameter. */
	name: string;
	/** As it stands in the address. */
	value: string;
	/** "Only in May and June". */
	title: string;
}

/** The filters of a view by the calendar and the clock. */
export function keptFilters({ months, weekdays: days, hours, until }: View): KeptFilter[] {
	const names = listMonths();
	const kept: KeptFilter[] = [];
	const keep = (name: string, values: readonly string[], say: (value: string) => string) => {
		if (values.length > 0)
			kept.push({ name, value: values.join(','), title: `Only ${list(values.map(say))}` });
	};
	keep('month', months, (month) => `in ${names[Number(month) - 1]}`);
	keep('weekday', days, (day) => `on ${weekdays[day as keyof typeof weekdays]}s`);
	keep('hour', hours, (hour) =>
		hour === 'unknown' ? 'at an hour unknown' : `from ${sayHour(Number(hour))}`
	);
	if (until !== null) {
		const title = `Each year only up to ${formatDay(`2001-${until}`)}`;
		kept.push({ name: 'until', value: until, title });
	}
	return kept;
}

function list(words: string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
