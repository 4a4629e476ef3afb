import { describe, expect, it } from 'vitest';
import { describeRemark } from '../../domain/review-words.ts';
import { compareProfiles } from './compare-profiles.ts';
import type { Profile } from './profile.ts';

/** A file of so many rows with one column. */
function profile(records: number, blanks: number, words: Record<string, number> | null = null): Profile {
	return { records, columns: [{ column: 'officer', blanks, words: words && Object.entries(words) }] };
}

const told = (now: Profile, ...earlier: Profile[]) =>
	compareProfiles(now, earlier).map((remark) => [remark.severity, describeRemark(remark)]);

describe('a column that empties', () => {
	it('is a stop where many rows lost what they said', () => {
		expect(told(profile(428, 190), profile(387, 0))).toEqual([
			['stop', 'officer: blank on 190 of 428 rows, in the release before on 0']
		]);
	});

	it('is a warning where few did, and nothing where new rows explain it', () => {
		expect(told(profile(100, 3), profile(100, 1))).toEqual([
			['warning', 'officer: blank on 3 of 100 rows, in the release before on 1']
		]);
		expect(told(profile(110, 9), profile(100, 0))).toEqual([]);
		expect(told(profile(100, 60), profile(100, 60))).toEqual([]);
	});

	it('is told though as many new rows came as cells went blank', () => {
		expect(told(profile(1000, 500), profile(400, 0))).toMatchObject([['stop', /500 of 1000/]]);
	});

	it('is told where the file no longer has it', () => {
		expect(told({ records: 50, columns: [] }, profile(50, 0))).toMatchObject([['stop', /50 of 50/]]);
	});
});

describe('the words of a column', () => {
	it('are held against those of all earlier releases', () => {
		expect(told(profile(9, 0, { a: 4, b: 5 }), profile(9, 0, { b: 9 }), profile(9, 0, { c: 9 }))).toEqual([
			['note', 'officer: “a” on 4 rows, in no earlier release']
		]);
	});

	it('are missed where they stood on ten rows', () => {
		expect(told(profile(20, 0, { a: 20 }), profile(20, 0, { a: 1, b: 9, c: 10 }))).toEqual([
			['note', 'officer: “c” gone, on 10 rows in the release before']
		]);
	});

	it('are new to nobody who has no earlier account of them', () => {
		expect(told(profile(9, 0, { a: 9 }))).toEqual([]);
		expect(told(profile(9, 0, { a: 9 }), profile(9, 0))).toEqual([]);
		expect(told(profile(9, 0), profile(9, 0, { a: 9 }))).toEqual([]);
	});

	it('do not change by a space at an end', () => {
		expect(told(profile(9, 0, { 'a ': 9 }), profile(9, 0, { a: 9 }))).toEqual([]);
	});
});
