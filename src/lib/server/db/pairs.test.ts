import { describe, expect, it } from 'vitest';
import { goodRows } from '../../../../tests/fixtures/database-rows.ts';
import { pairs } from './schema/linkage.ts';
import { datasets } from './schema/releases.ts';
import { openTestDb } from './testing.ts';

const good = {
	datasetId: 'first',
	sourceId: '1',
	otherDatasetId: 'second',
	otherSourceId: '2',
	outcome: 'same',
	method: 'matched',
	score: 0.99
} as const;

function insert(values: object): string {
	const db = openTestDb();
	for (const id of ['first', 'second']) {
		db.insert(datasets)
			.values({ ...goodRows.datasets, id } as typeof datasets.$inferInsert)
			.run();
	}
	try {
		db.insert(pairs)
			.values({ ...good, ...values })
			.run();
	} catch (error) {
		return String((error as Error).cause ?? error);
	}
	return '';
}

it('takes a pair of two datasets', () => {
	expect(insert({})).toBe('');
});

describe('refuses', () => {
	it.for([
		['a pair the other way about', { datasetId: 'second', otherDatasetId: 'first' }, 'pairs_order'],
		['a pair of one dataset', { otherDatasetId: 'first' }, 'pairs_order'],
		['another outcome', { outcome: 'maybe' }, 'pairs_outcome'],
		['another method', { method: 'guessed' }, 'pairs_method'],
		['a score above one', { score: 1.1 }, 'pairs_score'],
		['a dataset that is not there', { otherDatasetId: 'zeta' }, 'FOREIGN KEY']
	] as const)('%s', ([, values, complaint]) => {
		expect(insert(values)).toContain(complaint);
	});
});
