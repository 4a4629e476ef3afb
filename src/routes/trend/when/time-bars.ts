import type { Bar } from '#lib/charts/layout-bars.ts';
import { sayHour } from '#lib/domain/number-words.ts';
import { weekdays, type Weekday } from '#lib/domain/period.ts';
import { listMonths } from '#lib/format/date.ts';
import { formatCounted } from '#lib/format/number.ts';
import type { TimeBar } from '#lib/server/queries/distributions.ts';

const names = listMonths();

/** What a distribution is over, and how each of its times is written whole and under its bar. */
export const timeKinds = {
	months: {
		title: 'By month',
		one: 'month',
		say: (key: string) => names[Number(key) - 1]!,
		write: (key: string) => names[Number(key) - 1]!.slice(0, 3)
	},
	weekdays: {
		title: 'By day of the week',
		one: 'weekday',
		say: (key: string) => weekdays[key as Weekday],
		write: (key: string) => weekdays[key as Weekday].slice(0, 3)
	},
	hours: {
		title: 'By hour',
		one: 'hour',
		say: (key: string) =>
			key === 'unknown' ? 'At an hour unknown' : `${sayHour(Number(key))} to ${sayHour(Number(key) + 1)}`,
		write: (key: string) => (key === 'unknown' ? 'Unknown' : key)
	}
} as const;
export type TimeKind = keyof typeof timeKinds;
export const timeKindIds = Object.keys(timeKinds) as [TimeKind, ...TimeKind[]];

interface Noun {
	one: string;
	many: string;
}

/** Bars of months, weekdays or hours; what is at no known hour is left out. */
export function barsOf(kind: TimeKind, bars: readonly TimeBar[], noun: Noun): Bar[] {
	return bars.filter(isKnown).map((bar) => toBar(kind, bar, noun));
}

/** What is at no known hour, if anything is. */
export function unknownOf(kind: TimeKind, bars: readonly TimeBar[], noun: Noun): Bar | undefined {
	const unknown = bars.find((bar) => !isKnown(bar) && bar.value > 0);
	return unknown && toBar(kind, unknown, noun);
}

/** The times with the highest and with the lowest count; none where more than two share it. */
export function findExtremes(bars: readonly TimeBar[]): { most: TimeBar[]; least: TimeBar[] } {
	const known = bars.filter(isKnown);
	const values = known.map(({ value }) => value);
	const at = (end: number) => {
		const found = known.filter(({ value }) => value === end);
		return found.length > 2 ? [] : found;
	};
	return { most: at(Math.max(...values)), least: at(Math.min(...values)) };
}

function isKnown({ key }: TimeBar): boolean {
	return key !== 'unknown';
}

function toBar(kind: TimeKind, { key, value, address, expected }: TimeBar, noun: Noun): Bar {
	const { say, write } = timeKinds[kind];
	const label = `${say(key)}: ${formatCounted(value, noun.one, noun.many)}`;
	return { key, name: write(key), value, href: address, label, expected: expected ?? undefined };
}
