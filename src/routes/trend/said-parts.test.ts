import { describe, expect, it } from 'vitest';
import { boundaryCaveat } from '#lib/citation/change-words.ts';
import { gapParts } from '#lib/citation/gap-words.ts';
import { gapPartsInSpanish } from '#lib/citation/spanish-trend.ts';
import { trendParts } from '#lib/citation/trend-words.ts';
import { markParts, textParts } from './said-parts.ts';

const marked = (parts: Parameters<typeof markParts>[0], mark: 'time' | 'statistic') =>
	markParts(parts).flatMap((part) => (part.mark === mark ? [part.text.trim()] : []));

describe('a sentence of computed numbers', () => {
	const change = trendParts({ percent: 4.12, low: 2.01, high: 6.3, from: '1999-00', to: '2022-23' });

	it('has its years as times, school years whole', () => {
		expect(marked(change, 'time')).toEqual(['1999-00', '2022-23']);
	});

	it('has everything else with digits as a statistic', () => {
		expect(marked(change, 'statistic')).toEqual(['4.1', '95%', '2.0', '6.3']);
	});

	it('has its dates as times', () => {
		const longest = { from: '2001-03-04', to: '2006-08-30', days: 2005 };
		const parts = gapParts({ mean: 12, median: 3, meanInterval: null, longest });
		expect(marked(parts, 'time')).toEqual(['March 4, 2001', 'August 30, 2006']);
		expect(marked(parts, 'statistic')).toEqual(['12.0', '3.0', '2,005']);
	});

	it('has its dates and its interval marked in Spanish too', () => {
		const longest = { from: '2001-03-04', to: '2006-08-30', days: 2005 };
		const meanInterval = { low: 9, high: 16.5 };
		const parts = gapPartsInSpanish({ mean: 12, median: 3, meanInterval, longest });
		expect(marked(parts, 'time')).toEqual(['4 de marzo de 2001', '30 de agosto de 2006']);
		expect(marked(parts, 'statistic')).toEqual(['12.0', '95\u00a0%', '9.0', '16.5', '3.0', '2,005']);
	});

	it('has a year before a comma as a time, and the words of a caveat as words', () => {
		const parts = textParts(boundaryCaveat(2018));
		expect(marked(parts, 'time')).toEqual(['2018']);
		expect(marked(parts, 'statistic')).toEqual([]);
	});

	it('loses no word', () => {
		const text = boundaryCaveat(2018);
		expect(
			markParts(textParts(text))
				.map((part) => part.text)
				.join('')
		).toBe(text);
	});
});
