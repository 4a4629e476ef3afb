import { sql } from 'drizzle-orm';
import {
	check,
	index,
	integer,
	primaryKey,
	real,
	sqliteTable,
	sqliteView,
	text,
	uniqueIndex
} from 'drizzle-orm/sqlite-core';
import { circumstances, dayParts, levels, settings, targets } from '../../../domain/incident.ts';
import { redistributions } from '../../../domain/dataset.ts';
import { stateCodes } from '../../../domain/state.ts';
import { threeValues } from '../../../domain/three-valued.ts';
import { oneOf } from './checks.ts';

/** A published collection of incidents; one file of `data/datasets`. */
export const datasets = sqliteTable(
	'datasets',
	{
		id: text('id').primaryKey(),
		title: text('title').notNull(),
		shortTitle: text('short_title').notNull(),
		publisher: text('publisher').notNull(),
		address: text('address'), // null = this site itself
		about: text('about').notNull(),
		covers: text('covers').notNull(),
		licenceName: text('licence_name').notNull(),
		licenceAddress: text('licence_address'),
		redistribution: text('redistribution', { enum: redistributions }).notNull(),
		citation: text('citation').notNull(),
		importer: text('importer'), // null = no importer: published totals only
		nativeRule: text('native_rule').notNull()
	},
	(t) => [check('datasets_redistribution', oneOf(t.redistribution, redistributions))]
);

/** One dated, immutable import of a dataset. A release is written whole or not at all. */
export const releases = sqliteTable(
	'releases',
	{
		id: text('id').primaryKey(), // dataset@label
		datasetId: text('dataset_id')
			.notNull()
			.references(() => datasets.id),
		label: text('label').notNull(), // ISO date of the publisher's release
		sha256: text('sha256').notNull(), // of the canonical rows, hexadecimal
		columnsSha256: text('columns_sha256'), // of the stored columns, hexadecimal; null = not yet loaded since there is one
		fileSha256: text('file_sha256').notNull(), // of the file as read, hexadecimal
		encoding: text('encoding').notNull(), // as found: utf-8 or windows-1252
		bytes: integer('bytes').notNull(),
		lines: integer('lines').notNull(), // physical lines
		headerLines: integer('header_lines').notNull(), // physical lines that the header takes
		blankLines: integer('blank_lines').notNull(),
		innerBreaks: integer('inner_breaks').notNull(), // line breaks inside quoted fields of records
		records: integer('records').notNull(),
		accepted: integer('accepted').notNull(),
		rejected: integer('rejected').notNull(),
		firstOn: text('first_on').notNull(), // ISO date of the earliest incident
		lastOn: text('last_on').notNull(), // ISO date of the latest incident
		number: integer('number').notNull().default(0) // short for the id in `release_records`; says nothing of order
	},
	(t) => [
		uniqueIndex('releases_number').on(t.number),
		check('releases_books_closed', sql`${t.records} = ${t.accepted} + ${t.rejected}`),
		check(
			'releases_lines_closed',
			sql`${t.lines} = ${t.headerLines} + ${t.blankLines} + ${t.innerBreaks} + ${t.records}`
		),
		check('releases_id', sql`${t.id} = ${t.datasetId} || '@' || ${t.label}`)
	]
);

/** A release that was taken out, so that citations of it are told so. It stays when the dataset goes. */
export const withdrawnReleases = sqliteTable('withdrawn_releases', {
	id: text('id').primaryKey(), // dataset@label
	datasetId: text('dataset_id').notNull(),
	label: text('label').notNull(),
	sha256: text('sha256').notNull(), // of the canonical rows, hexadecimal
	removedOn: text('removed_on').notNull(), // ISO date
	reason: text('reason').notNull()
});

/**
 * The lines of the ledger, written in the transaction of what they tell, then appended to the file beside the database.
 * See `server/ledger`.
 */
export const ledgerLines = sqliteTable('ledger_lines', {
	seq: integer('seq').primaryKey(), // from 1
	line: text('line').notNull(), // JSON, without the line feed
	inFile: integer('in_file', { mode: 'boolean' }).notNull() // false = not yet appended to the file, as far as is known
});

/** What is told of one incident. See `domain/incident.ts`. */
const facts = () => ({
	sourceId: text('source_id').notNull(), // the publisher's id of the row
	occurredOn: text('occurred_on').notNull(), // ISO date, local to the place
	hour: integer('hour'), // 0-23; null = the source does not say
	school: text('school').notNull(),
	city: text('city').notNull(),
	state: text('state', { enum: stateCodes }).notNull(), // postal code
	level: text('level', { enum: levels }).notNull(),
	killed: integer('killed').notNull(), // people, perpetrators excluded
	childrenKilled: integer('children_killed'), // people; null = the source does not say
	killedByPolice: integer('killed_by_police'), // people; null = the source does not say
	wounded: integer('wounded'), // people; null = the source does not say
	duringClasses: text('during_classes', { enum: threeValues }).notNull(),
	dayPart: text('day_part', { enum: dayParts }).notNull(),
	setting: text('setting', { enum: settings }).notNull(),
	circumstance: text('circumstance', { enum: circumstances }).notNull(),
	activeShooter: text('active_shooter', { enum: threeValues }).notNull(),
	schoolCommunity: text('school_community', { enum: threeValues }).notNull(),
	targets: text('targets', { enum: targets }).notNull(),
	reliability: integer('reliability'), // 1 best to 5; null = not graded
	reports: integer('reports') // news reports found by the publisher; null = not stated
});

/**
 * What releases of a dataset say of an incident, stored once for all that say the same. A trigger takes a record away with
 * the last release that holds it.
 */
export const records = sqliteTable(
	'records',
	{
		id: integer('id').primaryKey(),
		datasetId: text('dataset_id')
			.notNull()
			.references(() => datasets.id),
		...facts()
	},
	(t) => [
		index('records_source').on(t.datasetId, t.sourceId),
		index('records_date').on(t.datasetId, t.occurredOn, t.sourceId), // the order of lists
		index('records_state').on(t.datasetId, t.state, t.occurredOn),
		check('records_date_real', sql`${t.occurredOn} is date(${t.occurredOn})`),
		check('records_hour', sql`${t.hour} between 0 and 23`),
		check('records_killed', sql`${t.killed} >= 0`),
		check('records_children', sql`${t.childrenKilled} between 0 and ${t.killed}`),
		check('records_police', sql`${t.killedByPolice} between 0 and ${t.killed}`),
		check('records_wounded', sql`${t.wounded} >= 0`),
		check('records_state_known', oneOf(t.state, stateCodes)),
		check('records_level', oneOf(t.level, levels)),
		check('records_during_classes', oneOf(t.duringClasses, threeValues)),
		check('records_day_part', oneOf(t.dayPart, dayParts)),
		check('records_setting', oneOf(t.setting, settings)),
		check('records_circumstance', oneOf(t.circumstance, circumstances)),
		check('records_active_shooter', oneOf(t.activeShooter, threeValues)),
		check('records_school_community', oneOf(t.schoolCommunity, threeValues)),
		check('records_targets', oneOf(t.targets, targets)),
		check('records_reliability', sql`${t.reliability} between 1 and 5`)
	]
);

/** Which release holds which record: looked up record by record, never by release. In the database it has no row ids. */
export const releaseRecords = sqliteTable(
	'release_records',
	{
		recordId: integer('record_id') // id of a record
			.notNull()
			.references(() => records.id),
		releaseNumber: integer('release_number') // number of a release
			.notNull()
			.references(() => releases.number, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.recordId, t.releaseNumber] })]
);

/**
 * One incident as one release describes it. The same event in two datasets is two rows. Releases that say the same of an
 * incident share its record. `cross join` holds SQLite to looking up whether a record is held, never reading all that are.
 */
export const incidents = sqliteView('incidents', {
	releaseId: text('release_id').notNull(),
	...facts(),
	recordId: integer('record_id').notNull() // id of the record that tells it
}).as(sql`select ${releases.id} as release_id, ${sql.join(
	Object.keys(facts()).map((name) => sql`${records[name as keyof ReturnType<typeof facts>]}`),
	sql`, `
)}, ${records.id} as record_id
	from ${releases} join ${records} on ${records.datasetId} = ${releases.datasetId}
	cross join ${releaseRecords}
	where ${releaseRecords.recordId} = ${records.id} and ${releaseRecords.releaseNumber} = ${releases.number}`);

/** All columns of an incident, to select it beside others: drizzle takes no view there. */
export const incidentColumns = Object.fromEntries(
	['releaseId', ...Object.keys(facts()), 'recordId'].map((name) => [name, incidents[name as keyof Columns]])
) as Columns;
type Columns = Pick<typeof incidents, keyof ReturnType<typeof facts> | 'releaseId' | 'recordId'>;

/**
 * What a record tells. To go from rows known by their ids to releases, join `records` and `release_records` themselves:
 * through the view SQLite cannot know that the dataset is given too, and reads all rows there are.
 */
export const recordFacts = Object.fromEntries(
	Object.keys(facts()).map((name) => [name, records[name as keyof ReturnType<typeof facts>]])
) as Pick<typeof records, keyof ReturnType<typeof facts>>;

/** What the importer found wrong or odd in a file, kept with the release. `found` never quotes narrative text. */
export const importFindings = sqliteTable(
	'import_findings',
	{
		id: integer('id').primaryKey(),
		releaseId: text('release_id')
			.notNull()
			.references(() => releases.id, { onDelete: 'cascade' }),
		line: integer('line').notNull(), // physical line of the file, 1 = header
		column: text('column').notNull(), // name of the publisher's column
		found: text('found').notNull(),
		expected: text('expected').notNull(),
		rejected: integer('rejected', { mode: 'boolean' }).notNull() // true = the row was kept out
	},
	(t) => [index('import_findings_release').on(t.releaseId)]
);

/** A statement that a dataset's row describes an event of the register, whatever the release. */
export const links = sqliteTable(
	'links',
	{
		datasetId: text('dataset_id')
			.notNull()
			.references(() => datasets.id),
		sourceId: text('source_id').notNull(), // the publisher's id of the row
		eventId: text('event_id').notNull(),
		method: text('method', { enum: ['identity', 'reviewed', 'matched'] }).notNull(),
		confidence: real('confidence').notNull(), // 0-1; 1 for identity and for reviewed links
		note: text('note')
	},
	(t) => [
		primaryKey({ columns: [t.datasetId, t.sourceId] }),
		index('links_event').on(t.eventId),
		check('links_method', oneOf(t.method, ['identity', 'reviewed', 'matched'])),
		check('links_confidence', sql`${t.confidence} between 0 and 1`)
	]
);

/** A reviewed statement that a dataset's row does not describe an event, however alike they look: never match them. */
export const separations = sqliteTable(
	'separations',
	{
		datasetId: text('dataset_id')
			.notNull()
			.references(() => datasets.id),
		sourceId: text('source_id').notNull(), // the publisher's id of the row
		eventId: text('event_id').notNull()
	},
	(t) => [primaryKey({ columns: [t.datasetId, t.sourceId, t.eventId] })]
);
