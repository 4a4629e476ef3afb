/** Imports made-up files by number and pushes each to the primary: `node writer-child.ts <url>`, a number by message each. */
import { openDb } from '../../src/lib/server/db/open.ts';
import { pushTo } from '../../src/lib/server/replication/push.ts';
import { readSettings } from '../../src/lib/server/replication/settings.ts';
import { importNumber, use } from './made-up.ts';

const url = process.argv[2]!;
const { primary, replicaFolder } = readSettings(url);
process.on('message', (number: number) => {
	importNumber(url, number);
	use(openDb(url), (db) => pushTo(primary!, db, replicaFolder, () => undefined));
	process.send!(number);
});
process.once('disconnect', () => process.exit());
