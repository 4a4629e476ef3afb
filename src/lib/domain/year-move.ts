import { touches, type Coverage } from './coverage.ts';
import { daysOf } from './period.ts';

/** What a release gives for one year. */
export interface YearValue {
	value: number;
	/** The figure, `is` = the value. */
	address: string;
}

/** What two releases of a dataset give for one calendar year, by one rule. */
export interface YearMove {
	year: number;
	/** `null`: the release says nothing of the year. */
	before: YearValue | null;
	after: YearValue | null;
	/** Whether both speak of the same days of the year; `false` where it was not over when the earlier one was made. */
	closed: boolean;
	/** Label of the release that brought the present value; `null` unless a closed year moved. */
	since: string | null;
	/** Of a year that is not closed, what both give up to the last day of which both speak; `null` where there is none. */
	upTo: { on: string; before: YearValue; after: YearValue } | null;
}

/** A closed year that two releases count differently. */
export interface MovedYear extends YearMove {
	before: YearValue;
	after: YearValue;
	since: string;
}

/** Whether a year moved: one that was not over has only grown. */
export function isMoved(move: YearMove): move is MovedYear {
	return move.closed && move.since !== null;
}

/** Whether two releases speak of the same days of a calendar year, and of some. */
export function coverAlike(one: Coverage, other: Coverage, year: number): boolean {
	const [days, others] = [clip(one, year), clip(other, year)];
	return days !== null && others !== null && days.first === others.first && days.last === others.last;
}

/** The last day of a year of which both releases speak, where they begin it on the same day; `null` where they do not. */
export function lastCommonDay(one: Coverage, other: Coverage, year: number): string | null {
	const [days, others] = [clip(one, year), clip(other, year)];
	if (days === null || others === null || days.first !== others.first) return null;
	return days.last < others.last ? days.last : others.last;
}

function clip({ first, last }: Coverage, year: number): Coverage | null {
	if (!touches({ first, last }, { from: year, to: year, basis: 'calendar' })) return null;
	const days = daysOf(year, year, 'calendar');
	return { first: first > days.first ? first : days.first, last: last < days.last ? last : days.last };
}

const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** How long after a year a release was made: "four years later"; `null` where its label tells no later year. */
export function tellDelay(year: number, label: string): { years: number; words: string } | null {
	const years = Number(/^\d{4}(?=-|$)/.exec(label)?.[0]) - year;
	if (!(years > 0)) return null;
	return { years, words: sayYearsLater(years) };
}

/** `4` → "four years later". */
export function sayYearsLater(years: number): string {
	return `${words[years] ?? years} ${years === 1 ? 'year' : 'years'} later`;
}

/** A closed year that moved, as a sentence without a full stop: "2018 went from 25 to 30, four years later". */
export function tellMove({ year, before, after, since }: MovedYear): string {
	const [from, to] = [before, after].map(({ value }) => value.toLocaleString('en-US'));
	const delay = tellDelay(year, since);
	return `${year} went from ${from} to ${to}${delay ? `, ${delay.words}` : ''}`;
}
