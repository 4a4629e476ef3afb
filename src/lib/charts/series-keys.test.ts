import { describe, expect, it } from 'vitest';
import { nextMark, type KeyedMark } from './series-keys.ts';

/** Two lines that cross between 2001 and 2003, the second without 2002; and a third in 2003 only, at the same height. */
const marks: KeyedMark[] = [
	{ line: 0, year: 2001, y: 10 },
	{ line: 0, year: 2002, y: 20 },
	{ line: 0, year: 2003, y: 90 },
	{ line: 1, year: 2001, y: 50 },
	{ line: 1, year: 2003, y: 40 },
	{ line: 2, year: 2003, y: 40 }
];

describe('walking a series', () => {
	it.for([
		['ArrowRight', 0, 1],
		['ArrowRight', 2, 2],
		['ArrowLeft', 2, 1],
		['ArrowLeft', 0, 0],
		['ArrowRight', 3, 4],
		['ArrowDown', 0, 3],
		['ArrowUp', 3, 0],
		['ArrowUp', 0, 0],
		['ArrowUp', 2, 5],
		['ArrowUp', 5, 4],
		['ArrowDown', 4, 5],
		['ArrowDown', 2, 2],
		['Home', 2, 0],
		['End', 3, 4],
		['Escape', 0, null],
		['Enter', 0, null],
		['Tab', 0, null]
	] as const)('%s on mark %i leads to %j', ([key, at, next]) => expect(nextMark(key, at, marks)).toBe(next));
});
