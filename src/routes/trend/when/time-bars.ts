import type { Bar } from '#lib/charts/layout-bars.ts';
import { speechIn, type Speech } from '#lib/components/speech.ts';
import type { Weekday } from '#lib/domain/period.ts';
import { formatMonthIn } from '#lib/format/localized.ts';
import { formatCounted } from '#lib/format/number.ts';
import type { TimeBar } from '#lib/server/queries/distributions.ts';

const english = speechIn('en');

/** What a distribution is over, as files call it. */
export const timeKinds = { months: 'month', weekdays: 'weekday', hours: 'hour' } as const;
export type TimeKind = keyof typeof timeKinds;
export const timeKindIds = Object.keys(timeKinds) as [TimeKind, ...TimeKind[]];

/** How the times of a kind are written. */
export interface TimeNames {
	/** Whole: "May", "sábado". */
	say: (key: string) => string;
	/** After "that of": "May", "del sábado". */
	among: (key: string) => string;
	/** Under a bar: "May", "sáb". */
	write: (key: string) => string;
}

/** How the months, the days of the week or the hours are written in a language. */
export function namesOf(kind: TimeKind, { words, language }: Pick<Speech, 'words' | 'language'>): TimeNames {
	const own = words.when;
	const isSpanish = language === 'es';
	if (kind === 'hours') {
		const say = (key: string) => (key === 'unknown' ? own.unknownHour : words.incident.hour(Number(key)));
		const among = (key: string) => (isSpanish ? lower(say(key)) : say(key));
		return { say, among, write: (key) => (key === 'unknown' ? own.unknown : key) };
	}
	const say = (key: string) =>
		kind === 'months' ? formatMonthIn(Number(key), language) : own.weekdays[key as Weekday];
	const of = kind === 'months' ? 'de' : 'del';
	return {
		say,
		among: (key) => (isSpanish ? `${of} ${say(key)}` : say(key)),
		write: (key) => say(key).slice(0, 3)
	};
}

function lower(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

interface Noun {
	one: string;
	many: string;
}

/** Bars of months, weekdays or hours; what is at no known hour is left out. */
export function barsOf(
	kind: TimeKind,
	bars: readonly TimeBar[],
	noun: Noun,
	names = namesOf(kind, english)
): Bar[] {
	return bars.filter(isKnown).map((bar) => toBar(bar, noun, names));
}

/** What is at no known hour, if anything is. */
export function unknownOf(
	kind: TimeKind,
	bars: readonly TimeBar[],
	noun: Noun,
	names = namesOf(kind, english)
): Bar | undefined {
	const unknown = bars.find((bar) => !isKnown(bar) && bar.value > 0);
	return unknown && toBar(unknown, noun, names);
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

function toBar({ key, value, address, expected }: TimeBar, noun: Noun, { say, write }: TimeNames): Bar {
	const label = `${say(key)}: ${formatCounted(value, noun.one, noun.many)}`;
	return { key, name: write(key), value, href: address, label, expected: expected ?? undefined };
}
