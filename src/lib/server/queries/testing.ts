import type { Incident } from '../../domain/incident.ts';
import type { Predicate } from '../../domain/rule.ts';
import type { Db } from '../db/open.ts';
import { rules, yearlyTotals } from '../db/schema/published.ts';
import { events, people, victims, withdrawals } from '../db/schema/register.ts';
import { datasets, links, releases } from '../db/schema/releases.ts';
import { openRecords } from '../ingest/write-records.ts';
import { nextNumber } from '../ingest/write-release.ts';

/** What one dataset says of one made-up incident. For tests. */
export function makeIncident(sourceId: string, facts: Partial<Incident> = {}): Incident {
	return {
		sourceId,
		occurredOn: '2020-03-02',
		hour: null,
		school: 'Example Elementary School',
		city: 'Sample City',
		state: 'TX',
		level: 'elementary',
		killed: 0,
		childrenKilled: null,
		killedByPolice: null,
		wounded: null,
		duringClasses: 'unknown',
		dayPart: 'unknown',
		setting: 'unknown',
		circumstance: 'unknown',
		activeShooter: 'unknown',
		schoolCommunity: 'unknown',
		targets: 'unknown',
		reliability: null,
		reports: null,
		...facts
	};
}

/** A dataset of the given terms, for tests. */
export function addDataset(db: Db, id: string, redistribution: 'rows' | 'totals' | 'none'): void {
	const text = {
		title: `Dataset ${id}`,
		shortTitle: id,
		publisher: `Publisher of ${id}`,
		address: `https://example.org/${id}`,
		about: 'Made up.',
		covers: 'Nothing.',
		licenceName: 'None',
		citation: 'Nobody.'
	};
	db.insert(datasets)
		.values({ id, redistribution, nativeRule: 'all', ...text })
		.run();
}

/** A counting rule, for tests. */
export function addRule(db: Db, id: string, datasetIds: string[], predicate: Predicate | null): void {
	const text = {
		publisher: 'Nobody',
		included: 'Some.',
		excluded: 'Others.',
		period: 'Any.',
		unit: 'incident'
	};
	db.insert(rules)
		.values({ id, version: 1, title: `Rule ${id}`, datasets: datasetIds, predicate, position: 1, ...text })
		.run();
}

/** A release with its rows, for tests. */
export function addRelease(db: Db, datasetId: string, label: string, rows: Incident[]): void {
	const id = `${datasetId}@${label}`;
	const days = rows.map(({ occurredOn }) => occurredOn).sort();
	const count = { records: rows.length, accepted: rows.length, rejected: 0, lines: rows.length + 1 };
	const books = { bytes: 1, headerLines: 1, blankLines: 0, innerBreaks: 0, ...count };
	const found = { sha256: 'a', fileSha256: 'b', encoding: 'utf-8' };
	const number = nextNumber(db);
	db.insert(releases)
		.values({ id, datasetId, label, number, firstOn: days[0]!, lastOn: days.at(-1)!, ...books, ...found })
		.run();
	openRecords(db, { datasetId, number })(rows);
}

/** An event of the register with its victims: a name, or `null` for one who is not named. For tests. */
export function addEvent(db: Db, id: string, facts: Partial<Incident>, names: (string | null)[]): void {
	const { occurredOn, school, city, state, level } = makeIncident(id, facts);
	const counts = {
		killed: names.length,
		childrenKilled: null,
		killedByPolice: 0,
		wounded: facts.wounded ?? null
	};
	db.insert(events)
		.values({ id, occurredOn, school, city, state, level, duringClasses: 'unknown', ...counts })
		.run();
	names.forEach((name, index) => addVictim(db, id, index + 1, name));
}

function addVictim(db: Db, eventId: string, number: number, name: string | null): void {
	const id = `${eventId}.${number}`;
	const unnamedReason = name === null ? 'not-found' : null;
	db.insert(victims).values({ id, eventId, number, role: 'unknown', child: 'unknown', unnamedReason }).run();
	if (name === null) return;
	const personId = name.toLowerCase().replaceAll(' ', '-');
	db.insert(people)
		.values({ id: personId, victimId: id, fullName: name, sortName: personId, verification: 'one_source' })
		.run();
}

/** Takes the name of a victim out of sight, for tests. */
export function withdrawName(db: Db, victimId: string): void {
	db.insert(withdrawals).values({ victimId, scope: 'name', withdrawnOn: '2026-01-01' }).run();
}

/** Links a dataset's row to an event, for tests. */
export function addLink(db: Db, datasetId: string, sourceId: string, eventId: string): void {
	db.insert(links).values({ datasetId, sourceId, eventId, method: 'reviewed', confidence: 1 }).run();
}

/** A publisher's total of incidents in one calendar year unless told otherwise, for tests. */
export function addTotal(
	db: Db,
	[datasetId, release, ruleId]: [string, string, string],
	year: number,
	value: number,
	other: Partial<typeof yearlyTotals.$inferInsert> = {}
): void {
	const words = { rule: 'Made up.', periodLabel: String(year), asOf: release, how: 'Made up.' };
	const address = `https://example.org/${datasetId}/totals`;
	const what = { basis: 'calendar', measure: 'incidents', evidence: 'publisher', complete: 'yes' } as const;
	db.insert(yearlyTotals)
		.values({
			datasetId,
			release,
			ruleId,
			fromYear: year,
			toYear: year,
			value,
			...words,
			...what,
			address,
			...other
		})
		.run();
}
