import { and, desc, eq, inArray, ne } from 'drizzle-orm';
import { evaluate } from '../../domain/evaluate.ts';
import type { Incident } from '../../domain/incident.ts';
import type { Db } from '../db/open.ts';
import { datasets, links, recordFacts, records, releaseRecords, releases } from '../db/schema/releases.ts';
import { listApplicableRules } from './applicable-rules.ts';
import { listTotalsCounting } from './figures-counting-published.ts';
import { remember } from './remembered.ts';

/** By how many of the rules that could be asked something counts. */
export interface RuleCount {
	counted: number;
	asked: number;
}

/**
 * By how many rules each of some events counts, in whatever dataset tells of it: the rules that its page shows, each once.
 * The same verdicts as `listVerdicts`, without the numbers beside them, read together for all of a page.
 */
export function countRulesOfEvents(db: Db, eventIds: readonly string[]): Map<string, RuleCount> {
	const ids = [...new Set(eventIds)].sort();
	return remember(db, `search rules ${ids.join(' ')}`, () => {
		const rows = Map.groupBy(listNewestRows(db, ids), ({ eventId }) => eventId);
		return new Map(ids.map((id) => [id, countRules(db, id, rows.get(id) ?? [])]));
	});
}

type NewestRow = ReturnType<typeof listNewestRows>[number];

function countRules(db: Db, eventId: string, rows: readonly NewestRow[]): RuleCount {
	const rules = listApplicableRules(db);
	const [asked, counted] = [new Set<string>(), new Set<string>()];
	for (const { datasetId, incident } of rows) {
		for (const rule of rules.filter(({ datasets }) => datasets.includes(datasetId))) {
			asked.add(rule.id);
			if (evaluate(rule.predicate, incident) === 'yes') counted.add(rule.id);
		}
	}
	const totals = remember(db, `totals counting ${eventId}`, () => listTotalsCounting(db, eventId, rules));
	for (const { rule } of totals.flatMap(({ figures }) => figures)) {
		asked.add(rule);
		counted.add(rule);
	}
	return { counted: counted.size, asked: asked.size };
}

/** The rows of some events that we hold, of each event and dataset those in the newest release that has any. */
function listNewestRows(db: Db, eventIds: readonly string[]) {
	const rows = db
		.select({
			eventId: links.eventId,
			datasetId: links.datasetId,
			release: releases.id,
			incident: recordFacts
		})
		.from(links)
		.innerJoin(datasets, and(eq(datasets.id, links.datasetId), ne(datasets.redistribution, 'none')))
		.innerJoin(records, and(eq(records.datasetId, links.datasetId), eq(records.sourceId, links.sourceId)))
		.innerJoin(releaseRecords, eq(releaseRecords.recordId, records.id))
		.innerJoin(releases, eq(releases.number, releaseRecords.releaseNumber))
		.where(inArray(links.eventId, [...eventIds]))
		.orderBy(desc(releases.label))
		.all();
	const newest = new Map<string, string>();
	return rows.filter(({ eventId, datasetId, release }) => {
		const key = `${eventId} ${datasetId}`;
		if (!newest.has(key)) newest.set(key, release);
		return newest.get(key) === release;
	});
}

/** By how many rules one row counts, of those that its dataset can be asked. */
export function countRulesOfRow(db: Db, datasetId: string, incident: Incident): RuleCount {
	const rules = listApplicableRules(db).filter(({ datasets }) => datasets.includes(datasetId));
	const counted = rules.filter(({ predicate }) => evaluate(predicate, incident) === 'yes');
	return { counted: counted.length, asked: rules.length };
}
