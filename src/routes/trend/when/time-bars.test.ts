import { describe, expect, it } from 'vitest';
import { speechIn } from '#lib/components/speech.ts';
import { measures } from '#lib/domain/measure.ts';
import type { TimeBar } from '#lib/server/queries/distributions.ts';
import { barsOf, findExtremes, namesOf, unknownOf, type TimeKind } from './time-bars.ts';

const bar = (key: string, value: number): TimeBar => ({
	key,
	value,
	address: `/figures/${key}`,
	expected: null
});
const keys = (bars: TimeBar[]) => bars.map(({ key }) => key);

describe('bars of times', () => {
	it('are named short under the bar and spoken whole', () => {
		expect(barsOf('months', [bar('3', 1)], measures.incidents)).toMatchObject([
			{ name: 'Mar', label: 'March: 1 incident' }
		]);
		expect(barsOf('hours', [bar('11', 2)], measures.killed)).toMatchObject([
			{ name: '11', label: '11 a.m. to noon: 2 people killed' }
		]);
	});

	it('are named in the language of the page, and fit into its sentence', () => {
		const spanish = speechIn('es');
		const nameIn = (kind: TimeKind, key: string) => {
			const { say, among, write } = namesOf(kind, spanish);
			return [say(key), among(key), write(key)];
		};
		expect(nameIn('months', '9')).toEqual(['septiembre', 'de septiembre', 'sep']);
		expect(nameIn('weekdays', 'sat')).toEqual(['sábado', 'del sábado', 'sáb']);
		expect(nameIn('hours', '11')).toEqual([
			'De las 11 a. m. al mediodía',
			'de las 11 a. m. al mediodía',
			'11'
		]);
	});

	it('leave an unknown hour out, which stands apart if anything is there', () => {
		const hours = [bar('0', 1), bar('unknown', 4)];
		expect(barsOf('hours', hours, measures.incidents)).toHaveLength(1);
		expect(unknownOf('hours', hours, measures.incidents)).toMatchObject({
			name: 'Unknown',
			label: 'At an hour unknown: 4 incidents'
		});
		expect(unknownOf('hours', [bar('unknown', 0)], measures.incidents)).toBeUndefined();
	});
});

describe('the highest and the lowest of the times', () => {
	it('are told where one or two share them', () => {
		const { most, least } = findExtremes([bar('mon', 5), bar('tue', 2), bar('wed', 5), bar('thu', 3)]);
		expect([keys(most), keys(least)]).toEqual([['mon', 'wed'], ['tue']]);
	});

	it('are not told where more share them, and never of what is at no known hour', () => {
		const { most, least } = findExtremes([
			bar('0', 0),
			bar('1', 0),
			bar('2', 0),
			bar('3', 9),
			bar('unknown', 40)
		]);
		expect([keys(most), keys(least)]).toEqual([['3'], []]);
	});
});
