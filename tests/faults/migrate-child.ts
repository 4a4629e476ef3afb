/** Brings a database to the schema of a folder of migrations, to be killed while it does: `node migrate-child.ts <url> <folder>`. */
import { migrateDb } from '../../src/lib/server/db/migrate.ts';
import { openDb } from '../../src/lib/server/db/open.ts';

const [url, folder] = process.argv.slice(2);
const db = openDb(url!);
console.log('begins');
migrateDb(db, folder);
console.log('ends');
