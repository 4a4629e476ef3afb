import { and, desc, eq, or, sql } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { pairs } from '../db/schema/linkage.ts';
import { datasets, links, recordFacts, records, releaseRecords, releases } from '../db/schema/releases.ts';

/** What a row says of its event, as far as the terms of its dataset let it be told. */
export interface LinkedFacts {
	occurredOn: string;
	killed: number;
	wounded: number | null;
	/** The publisher's own id of the row, its school and city; `null` where only counts may be told. */
	listed: { sourceId: string; school: string; city: string } | null;
}

/** The row of another dataset that is, or may be, the same event. */
export interface LinkedRow {
	datasetId: string;
	title: string;
	/** The newest release that has the row. */
	releaseId: string;
	/** `null`: the dataset may not be listed, and the register, which tells of it anyway, has no such event. */
	facts: LinkedFacts | null;
	outcome: 'same' | 'review';
	/** How it came about: a person read both, or both were matched. */
	method: 'reviewed' | 'matched';
	/** 0-1: how probable it is that both describe one event. */
	score: number;
}

/** A row of a dataset; of the register, an event. */
export interface RowName {
	dataset: string;
	sourceId: string;
}

/**
 * The rows of other datasets that describe the event of a row, and those of which only a person can tell; the surest first.
 * The licence gate: rows of a dataset of which nothing may be shown are left out; of one that may not be listed, date and
 * counts are told where the register has the event, else only that there is a row.
 */
export function readLinked(db: Db, asked: RowName): LinkedRow[] {
	const seen = new Set<string>();
	return selectLinked(db, asked).flatMap(({ pair, dataset, releaseId, row, inRegister }) => {
		const name = `${dataset.id} ${row.sourceId}`;
		const { outcome, method, score } = pair;
		if (seen.has(name) || dataset.redistribution === 'none' || outcome === 'different') return [];
		seen.add(name);
		const { id: datasetId, title, redistribution } = dataset;
		const { occurredOn, killed, wounded, sourceId, school, city } = row;
		const listed = redistribution === 'rows' ? { sourceId, school, city } : null;
		const facts = listed || inRegister ? { occurredOn, killed, wounded, listed } : null;
		return [{ datasetId, title, releaseId, facts, outcome, method, score }];
	});
}

/** The other side of each pair of a row, in every release that has it, the newest first. */
function selectLinked(db: Db, { dataset, sourceId }: RowName) {
	const isFirst = and(eq(pairs.datasetId, dataset), eq(pairs.sourceId, sourceId))!;
	const isOther = and(eq(pairs.otherDatasetId, dataset), eq(pairs.otherSourceId, sourceId))!;
	const partner = sql<string>`case when ${isFirst} then ${pairs.otherDatasetId} else ${pairs.datasetId} end`;
	const partnerRow = sql<string>`case when ${isFirst} then ${pairs.otherSourceId} else ${pairs.sourceId} end`;
	const inRegister = sql<number>`exists (select 1 from ${links}
		where ${links.datasetId} = ${partner} and ${links.sourceId} = ${partnerRow})`;
	return db
		.select({ pair: pairs, dataset: datasets, releaseId: releases.id, row: recordFacts, inRegister })
		.from(pairs)
		.innerJoin(datasets, eq(datasets.id, partner))
		.innerJoin(records, and(eq(records.datasetId, partner), eq(records.sourceId, partnerRow)))
		.innerJoin(releaseRecords, eq(releaseRecords.recordId, records.id))
		.innerJoin(releases, eq(releases.number, releaseRecords.releaseNumber))
		.where(or(isFirst, isOther))
		.orderBy(desc(pairs.score), datasets.id, partnerRow, desc(releases.label))
		.all();
}

/** How far two datasets know the same events. Rows are counted once, whatever the number of releases. */
export interface LinkageCount {
	first: string;
	second: string;
	/** Pairs of rows that describe one event. */
	same: number;
	/** Pairs that a person should look at. */
	review: number;
	/** Rows of the first without a row of the second that is the same. */
	onlyFirst: number;
	/** Rows of the second without a row of the first that is the same. */
	onlySecond: number;
}

/** Counts for each two datasets that are held, by their ids. */
export function countLinkage(db: Db): LinkageCount[] {
	const sizes = db
		.select({ id: records.datasetId, rows: sql<number>`count(distinct ${records.sourceId})` })
		.from(records)
		.groupBy(records.datasetId)
		.orderBy(records.datasetId)
		.all();
	const counts = db
		.select({
			first: pairs.datasetId,
			second: pairs.otherDatasetId,
			outcome: pairs.outcome,
			pairs: sql<number>`count(*)`,
			ofFirst: sql<number>`count(distinct ${pairs.sourceId})`,
			ofSecond: sql<number>`count(distinct ${pairs.otherSourceId})`
		})
		.from(pairs)
		.groupBy(pairs.datasetId, pairs.otherDatasetId, pairs.outcome)
		.all();
	return sizes.flatMap(({ id: first, rows: firstRows }, index) =>
		sizes.slice(index + 1).map(({ id: second, rows: secondRows }) => {
			const of = counts.filter((one) => one.first === first && one.second === second);
			const same = of.find(({ outcome }) => outcome === 'same');
			const review = of.find(({ outcome }) => outcome === 'review')?.pairs ?? 0;
			const onlyFirst = firstRows - (same?.ofFirst ?? 0);
			const onlySecond = secondRows - (same?.ofSecond ?? 0);
			return { first, second, same: same?.pairs ?? 0, review, onlyFirst, onlySecond };
		})
	);
}
