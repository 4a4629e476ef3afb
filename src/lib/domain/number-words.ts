import type { NumberFact } from './rule.ts';

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Who is counted by a fact, and what happened to them. */
const people: Partial<
	Record<NumberFact, { some: string; none: string; one: string; many: string; what: string }>
> = {
	killed: { ...anybody(), what: 'killed' },
	childrenKilled: { some: 'a child', none: 'no child', one: 'child', many: 'children', what: 'killed' },
	killedByPolice: { ...anybody(), what: 'killed by a police officer' },
	wounded: { ...anybody(), what: 'wounded' }
};

function anybody() {
	return { some: 'someone', none: 'nobody', one: 'person', many: 'people' };
}

/** What a dataset says of a number: "two people were wounded", "nobody was killed". */
export function sayNumber(fact: NumberFact, value: number): string {
	const who = people[fact];
	if (!who) {
		if (fact === 'hour') return `the shots were fired between ${sayHour(value)} and ${sayHour(value + 1)}`;
		return `the publisher grades its sources ${value}, where 1 is best`;
	}
	if (value === 0) return `${who.none} was ${who.what}`;
	return `${word(value)} ${value === 1 ? `${who.one} was` : `${who.many} were`} ${who.what}`;
}

/** "someone was killed", "three or more people were killed". */
export function sayOrMore(fact: NumberFact, bound: number): string {
	const who = people[fact];
	if (!who) {
		if (fact === 'hour') return `the shots were fired at ${sayHour(bound)} or later`;
		return `the publisher grades its sources ${bound} or worse, where 1 is best`;
	}
	if (bound === 1) return `${who.some} was ${who.what}`;
	return `${word(bound)} or more ${who.many} were ${who.what}`;
}

/** "nobody was killed", "fewer than three people were killed". */
export function sayFewerThan(fact: NumberFact, bound: number): string {
	const who = people[fact];
	if (!who) {
		if (fact === 'hour') return `the shots were fired before ${sayHour(bound)}`;
		return `the publisher grades its sources ${bound - 1} or better, where 1 is best`;
	}
	if (bound === 1) return `${who.none} was ${who.what}`;
	return `fewer than ${word(bound)} ${who.many} were ${who.what}`;
}

function word(value: number): string {
	return words[value] ?? String(value);
}

/** An hour of 0 to 24 on the clock: `midnight`, `3 p.m.` */
export function sayHour(hour: number): string {
	if (hour % 24 === 0) return 'midnight';
	if (hour === 12) return 'noon';
	return hour < 12 ? `${hour} a.m.` : `${hour - 12} p.m.`;
}
