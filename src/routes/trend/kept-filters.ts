import { describeFiltersIn } from '#lib/citation/line-words.ts';
import { plain } from '#lib/citation/piece.ts';
import { untilInSpanish } from '#lib/citation/spanish-comparison.ts';
import { noFilters } from '#lib/domain/figure-filters.ts';
import { sayHour } from '#lib/domain/number-words.ts';
import { weekdays } from '#lib/domain/period.ts';
import type { View } from '#lib/domain/view.ts';
import { formatDay, listMonths } from '#lib/format/date.ts';
import type { Language } from '#lib/format/localized.ts';

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
export function keptFilters(view: View, language: Language = 'en'): KeptFilter[] {
	const { months, weekdays: days, hours, until } = view;
	const say = language === 'en' ? sayInEnglish : sayInSpanish;
	const lists = { month: months, weekday: days, hour: hours, until: until === null ? [] : [until] };
	return Object.entries(lists).flatMap(([name, values]) =>
		values.length === 0
			? []
			: [{ name, value: values.join(','), title: say(name as keyof typeof lists, view) }]
	);
}

type Kept = 'month' | 'weekday' | 'hour' | 'until';

const names = listMonths();

function sayInEnglish(kept: Kept, { months, weekdays: days, hours, until }: View): string {
	if (kept === 'month') return `Only ${list(months.map((month) => `in ${names[Number(month) - 1]}`))}`;
	if (kept === 'weekday') return `Only ${list(days.map((day) => `on ${weekdays[day]}s`))}`;
	if (kept === 'hour') {
		const said = hours.map((hour) =>
			hour === 'unknown' ? 'at an hour unknown' : `from ${sayHour(Number(hour))}`
		);
		return `Only ${list(said)}`;
	}
	return `Each year only up to ${formatDay(`2001-${until}`)}`;
}

/** As the filters of a figure are told. */
function sayInSpanish(kept: Kept, { months, weekdays: days, hours, until }: View): string {
	if (kept === 'until') return `Solo ${untilInSpanish(until!)}`;
	const only = { month: { months }, weekday: { weekdays: days }, hour: { hours } }[kept];
	return `Solo${plain(describeFiltersIn('es', { ...noFilters, ...only }))}`;
}

function list(words: string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
