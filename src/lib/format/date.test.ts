import { expect, it } from 'vitest';
import { formatDate, formatDay, formatWeekday } from './date.ts';

it.for([
	['2022-05-24', 'May 24, 2022'],
	['2018-12', 'December 2018'],
	['2025', '2025'],
	['undated', 'undated'],
	['2022-13-01', '2022-13-01']
] as const)('%s is read as %s', ([iso, words]) => {
	expect(formatDate(iso)).toBe(words);
});

it('leaves the year out in a list of one year', () => expect(formatDay('2022-05-24')).toBe('May 24'));
it('knows the weekday, wherever the reader is', () => expect(formatWeekday('2022-05-24')).toBe('Tuesday'));
