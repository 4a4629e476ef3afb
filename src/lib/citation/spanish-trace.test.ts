import { describe, expect, it } from 'vitest';
import { traceUnitIds } from '../domain/trace-question.ts';
import { readingWords, sayUnits } from '../domain/trace-words.ts';
import { tellPeriod, tellReading } from './spanish-trace.ts';

describe('what was read otherwise than a claim says it', () => {
	it('is told in Spanish, whatever it is', () => {
		const units = traceUnitIds.flatMap((one) => traceUnitIds.map((other) => sayUnits(one, other)));
		const all = [...Object.values(readingWords), ...units];
		const spanish = all.map((words) => tellReading(words, 'es'));
		expect(new Set(spanish).size).toBe(all.length);
		expect(spanish.filter((words) => /\b(the|read|years|people|total,? of)\b/.test(words))).toEqual([]);
		expect(tellReading('people killed, read as shootings', 'es')).toBe('personas muertas en vez de tiroteos');
	});

	it('stays as it is in English', () => {
		expect(tellReading(readingWords.running, 'en')).toBe('a running total, read as one year');
	});

	it('is never let through as English', () => {
		expect(() => tellReading('something else', 'es')).toThrow('“something else” has no Spanish');
	});
});

it.for([
	['2018', '2018', '2018'],
	['1999 to 2004', '1999 to 2004', '1999 a 2004'],
	['2018-19 to 2022-23', '2018-19 to 2022-23', '2018-19 a 2022-23'],
	['2018, to 05-24', '2018, to May 24', '2018, hasta el 24 de mayo'],
	['2015 to 2018, to 05-24', '2015 to 2018, to May 24', '2015 a 2018, hasta el 24 de mayo']
] as const)('the time %s is told in words', ([period, english, spanish]) => {
	expect(tellPeriod(period, 'en')).toBe(english);
	expect(tellPeriod(period, 'es')).toBe(spanish);
});
