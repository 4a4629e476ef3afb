import { eq } from 'drizzle-orm';
import type { FigureAddress } from '../../domain/figure.ts';
import { noFilters } from '../../domain/figure-filters.ts';
import type { Db } from '../db/open.ts';
import { releases } from '../db/schema/releases.ts';
import { openTestDb } from '../db/testing.ts';
import { checkStored } from './stored-release.ts';
import { addDataset, addEvent, addLink, addRelease, addRule, addTotal, makeIncident } from './testing.ts';

const first = [
	makeIncident('stays', { occurredOn: '2022-02-01', killed: 1 }),
	makeIncident('grows', { occurredOn: '2022-03-01', killed: 1, wounded: 2 }),
	makeIncident('goes', { occurredOn: '2022-04-01', school: 'Removed Example School' }),
	makeIncident('moves-out', { occurredOn: '2022-05-01' }),
	makeIncident('renamed', { occurredOn: '2022-06-01', circumstance: 'dispute' }),
	makeIncident('elsewhere', { occurredOn: '2019-06-01' })
];
const second = [
	first[0]!,
	{ ...first[1]!, killed: 2 },
	makeIncident('early', { occurredOn: '2022-01-20', killed: 1, state: 'OH' }),
	{ ...first[3]!, occurredOn: '2021-05-01' },
	first[4]!,
	{ ...first[5]!, killed: 3 }
];
const third = [
	...second.filter(({ sourceId }) => sourceId !== 'renamed'),
	{ ...first[4]!, circumstance: 'unknown' as const },
	makeIncident('late', { occurredOn: '2022-12-01' })
];

/** Labels of the three releases of `open` and of `gated`, oldest first. */
export const labels = ['2023-01-31', '2024-01-31', '2025-01-31'] as const;

/**
 * A database for tests with three releases of a dataset and of one that forbids listing, both alike: of 2022, a record
 * is added in the second and one in the third, two are removed in the second, one kills more, one is told otherwise.
 * The register holds the events of `grows` and `late`. And two releases of published totals.
 */
export function makeReleasesDb(): Db {
	const db = openTestDb();
	addEvent(db, 'grown', { occurredOn: '2022-03-02', school: 'Event Example School' }, ['Ada Example', null]);
	addEvent(db, 'latest', { occurredOn: '2022-12-01', school: 'Late Example School' }, [null]);
	for (const [id, terms] of [['open', 'rows'] as const, ['gated', 'totals'] as const]) {
		addDataset(db, id, terms);
		[first, second, third].forEach((rows, index) => addRelease(db, id, labels[index]!, rows));
		addLink(db, id, 'grows', 'grown');
		addLink(db, id, 'late', 'latest');
	}
	addRule(db, 'all', ['open', 'gated'], { everything: true });
	addRule(db, 'fatal', ['open', 'gated'], { fact: 'killed', atLeast: 1 });
	addDataset(db, 'totals', 'totals');
	addRule(db, 'said', ['totals'], null);
	addTotal(db, ['totals', '2022-12-31', 'said'], 2022, 40);
	addTotal(db, ['totals', '2023-12-31', 'said'], 2022, 42);
	return db;
}

/** A figure of incidents in 2022 on a release unless told otherwise. */
export function figureOn(release: string, asked: Partial<FigureAddress> = {}): FigureAddress {
	const [dataset = '', label = ''] = release.split('@');
	return {
		release: { dataset, label },
		...{ rule: 'all', measure: 'incidents', from: 2022, to: 2022, basis: 'calendar', ...noFilters, is: null },
		...asked
	};
}

/** Gives every release the hash of its rows, as an import does: made-up ones have none. */
export async function sealReleases(db: Db): Promise<void> {
	for (const { id } of db.select({ id: releases.id }).from(releases).all()) {
		const { found } = await checkStored(db, id);
		db.update(releases).set({ sha256: found }).where(eq(releases.id, id)).run();
	}
}
