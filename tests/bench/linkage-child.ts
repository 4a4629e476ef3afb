/** One linking in a process of its own: `linkage-child.ts <file> <database url>`. */
import { existsSync, readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { openDb, type Db } from '../../src/lib/server/db/open.ts';
import { releases } from '../../src/lib/server/db/schema/releases.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { importRelease } from '../../src/lib/server/ingest/import-release.ts';
import { matchAll } from '../../src/lib/server/ingest/match-dataset.ts';

/** What one linking took and found. */
export interface Linking {
	/** Incidents of both datasets together. */
	rows: number;
	milliseconds: number;
	/** Milliseconds of processor time, all threads: what other work on the machine changes least. */
	processor: number;
	/** The most memory that the process ever held, in bytes. */
	peak: number;
	/** Pairs found to be the same. */
	same: number;
	/** Those of them that were made of one incident. */
	right: number;
	review: number;
}

const label = '2000-01-01';
const [path, url] = process.argv.slice(2) as [string, string];

/**
 * A second dataset that describes every incident of the first in its own way: one in ten a day late, one in seven with one
 * more wounded, one in five under a longer name.
 */
function copyOtherwise(db: Db): void {
	const [held] = db
		.select()
		.from(releases)
		.where(sql`${releases.id} = ${`wapo@${label}`}`)
		.all();
	db.insert(releases)
		.values({ ...held!, id: `k12ssdb@${label}`, datasetId: 'k12ssdb', number: held!.number + 1 })
		.run();
	db.run(sql`insert into records
		select null, 'k12ssdb', 'K-' || source_id,
			case when source_id % 10 = 0 then date(occurred_on, '+1 day') else occurred_on end, hour,
			case when source_id % 5 = 0 then school || ' High School' else school end, city, state, level, killed,
			children_killed, killed_by_police, wounded + (source_id % 7 = 0), during_classes, day_part, setting,
			circumstance, active_shooter, school_community, targets, reliability, reports
		from incidents where release_id = ${`wapo@${label}`}`);
	db.run(
		sql`insert into release_records select id, ${held!.number + 1} from records where dataset_id = 'k12ssdb'`
	);
}

function countPairs(db: Db) {
	const [found] = db.all<{ same: number; right: number; review: number }>(sql`
		select count(*) filter (where outcome = 'same') same,
			count(*) filter (where outcome = 'same' and source_id = 'K-' || other_source_id) "right",
			count(*) filter (where outcome = 'review') review
		from pairs where source_id like 'K-%' and other_dataset_id = 'wapo'`);
	return found!;
}

/** Linux counts in `maxRSS` what the process that started this one held: there the kernel's own mark of this process is read. */
function readPeak(): number {
	const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
	const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
	return Number(kilobytes) * 1024;
}

const db = openDb(url);
const { books } = importRelease(db, path, {
	importer: getImporter('wapo'),
	label,
	acceptBadRows: true,
	confirm: true
});
copyOtherwise(db);
const start = performance.now();
const before = process.cpuUsage();
db.transaction((tx) => matchAll(tx));
const milliseconds = performance.now() - start;
const { user, system } = process.cpuUsage(before);
const took = { milliseconds, processor: (user + system) / 1000, peak: readPeak() };
const linking: Linking = { rows: 2 * books.accepted, ...took, ...countPairs(db) };
console.log(JSON.stringify(linking));
