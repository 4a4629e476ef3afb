import { describe, expect, it } from 'vitest';
import { coverageOf, covers, touches } from './coverage.ts';

const release = { datasetId: 'sample', label: '2023-09-22', firstOn: '1999-04-20', lastOn: '2023-09-01' };
const year = (from: number, to = from, basis: 'calendar' | 'school' = 'calendar') => ({ from, to, basis });

describe('what a release covers', () => {
	it('ends on the date of the release and not with its last incident', () => {
		expect(coverageOf(release).last).toBe('2023-09-22');
	});

	it('ends with its last incident where the label is no date', () => {
		expect(coverageOf({ ...release, label: '2023' }).last).toBe('2023-09-01');
	});

	it('begins where the dataset begins, before its first incident', () => {
		expect(coverageOf({ ...release, datasetId: 'register', firstOn: '1997-01-27' }).first).toBe('1997-01-01');
	});

	it('ends where a closed dataset ends, however late it was published', () => {
		expect(coverageOf({ ...release, datasetId: 'cnn', label: '2019-07-26' }).last).toBe('2018-12-31');
	});

	it.for([
		[year(1998), false, false],
		[year(1999), true, false],
		[year(2000, 2022), true, true],
		[year(2023), true, false],
		[year(2022, 2022, 'school'), true, true],
		[year(2023, 2023, 'school'), true, false],
		[year(2024), false, false]
	] as const)('touches and covers %o: %s, %s', ([period, some, whole]) => {
		expect(touches(coverageOf(release), period)).toBe(some);
		expect(covers(coverageOf(release), period)).toBe(whole);
	});
});
