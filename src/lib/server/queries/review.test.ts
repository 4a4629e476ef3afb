import { describe, expect, it } from 'vitest';
import type { Redistribution } from '../../domain/dataset.ts';
import type { Remark } from '../../domain/review.ts';
import { importFindings } from '../db/schema/releases.ts';
import { reviews } from '../db/schema/reviews.ts';
import { openTestDb } from '../db/testing.ts';
import { findDataset } from './datasets.ts';
import { findReview, listFirstFindings } from './review.ts';
import { addDataset, addRelease, makeIncident } from './testing.ts';

const plain = { value: null, like: null, of: null, before: null, examples: [] };
const misspelled: Remark = {
	...{ ...plain, check: 'misspelled', severity: 'warning', column: 'kind' },
	...{ count: 1, value: 'uclear', like: 'unclear' }
};
const vanished: Remark = {
	...{ ...plain, check: 'vanished', severity: 'stop', column: '', count: 1, of: 2 },
	examples: [{ id: 'gone.1', line: null, before: null, after: null }]
};
const year: Remark = {
	...{ ...plain, check: 'closed-year', severity: 'note', column: '', value: '2019', count: 3, before: 2 }
};

function read(redistribution: Redistribution) {
	const db = openTestDb();
	addDataset(db, 'sample', redistribution);
	addRelease(db, 'sample', '2020-01-01', [makeIncident('1')]);
	const releaseId = 'sample@2020-01-01';
	const kept = { profile: {}, inner: [misspelled], compared: [year, vanished], withoutProfile: [] };
	db.insert(reviews)
		.values({ releaseId, ...kept, comparedWith: ['sample@2019-01-01'] })
		.run();
	db.insert(importFindings)
		.values({ releaseId, line: 2, column: 'kind', found: '"uclear"', expected: 'unclear', rejected: false })
		.run();
	const dataset = findDataset(db, 'sample')!;
	return { review: findReview(db, dataset, releaseId), findings: listFirstFindings(db, dataset, releaseId) };
}

describe('the review of a release', () => {
	it('is told with the worst first, and with the page of each row', () => {
		const { review, findings } = read('rows');
		expect(review!.remarks.map(({ words }) => words)).toEqual([
			'1 of 2 ids gone',
			'kind: “uclear” on 1 row, almost “unclear”',
			'2019: 3 rows, in the release before 2, after the year had ended'
		]);
		expect(review!.remarks[0]!.examples).toMatchObject([
			{ id: 'gone.1', record: '/incidents/sample@2019-01-01/gone~2E1' }
		]);
		expect(findings).toHaveLength(1);
	});

	it('of a totals dataset gives counts, columns and years, and no row or word of the file', () => {
		const { review, findings } = read('totals');
		expect(review!.remarks.map(({ words }) => words)).toEqual([
			'1 of 2 ids gone',
			'kind: a word on 1 row, almost another one',
			'2019: 3 rows, in the release before 2, after the year had ended'
		]);
		expect(JSON.stringify([review, findings])).not.toMatch(/gone\.1|uclear/);
		expect(review!.listed).toBe(false);
	});

	it('of a dataset that may not be shown is not told', () => {
		expect(read('none')).toEqual({ review: null, findings: [] });
	});

	it('is null where none is kept', () => {
		const db = openTestDb();
		addDataset(db, 'sample', 'rows');
		addRelease(db, 'sample', '2020-01-01', [makeIncident('1')]);
		expect(findReview(db, findDataset(db, 'sample')!, 'sample@2020-01-01')).toBeNull();
	});
});
