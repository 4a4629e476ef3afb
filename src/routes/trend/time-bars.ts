import type { Bar } from '#lib/charts/layout-bars.ts';
import { sayHour } from '#lib/domain/number-words.ts';
import { weekdays, type Weekday } from '#lib/domain/period.ts';
import { listMonths } from '#lib/format/date.ts';
import { formatCounted } from '#lib/format/number.ts';
import type { TimeBar } from '#lib/server/queries/distributions.ts';

const names = listMonths();

/** How a month, a day or an hour is written under its bar, and spoken. */
const words = {
	months: (key: string) => [names[Number(key) - 1]!.slice(0, 3), names[Number(key) - 1]!],
	weekdays: (key: string) => [weekdays[key as Weekday].slice(0, 3), weekdays[key as Weekday]],
	hours: (key: string) => [key, `${sayHour(Number(key))} to ${sayHour(Number(key) + 1)}`]
} as const;

interface Noun {
	one: string;
	many: string;
}

/** Bars of months, weekdays or hours; what is at no known hour is left out. */
export function barsOf(list: keyof typeof words, bars: readonly TimeBar[], noun: Noun): Bar[] {
	return bars.filter(({ key }) => key !== 'unknown').map((bar) => toBar(bar, words[list](bar.key), noun));
}

/** What is at no known hour, if anything is. */
export function unknownOf(bars: readonly TimeBar[], noun: Noun): Bar | undefined {
	const unknown = bars.find(({ key, value }) => key === 'unknown' && value > 0);
	return unknown && toBar(unknown, ['Unknown', 'At an hour unknown'], noun);
}

function toBar(
	{ key, value, address, expected }: TimeBar,
	[name, spoken]: readonly string[],
	noun: Noun
): Bar {
	const label = `${spoken}: ${formatCounted(value, noun.one, noun.many)}`;
	return { key, name: name!, value, href: address, label, expected: expected ?? undefined };
}
