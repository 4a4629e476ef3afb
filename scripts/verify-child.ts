/**
 * Holds what a database stores against its hashes, step by step, and tells `verify-releases.ts` in lines of JSON. A process
 * of its own, because a damaged file can end the process that reads it: `node verify-child.ts <url> <first step>`.
 */
import { openDb, type Db } from '../src/lib/server/db/open.ts';
import { listHeld } from '../src/lib/server/ledger/held-releases.ts';
import { settleLedger } from '../src/lib/server/ledger/settle.ts';
import { findDamage, findFileDamage } from '../src/lib/server/ledger/verify.ts';
import { countLines, describeMending } from './open-database.ts';
import type { Message } from './verify-messages.ts';

type Result = Omit<Message & { kind: 'end' }, 'kind'>;

interface Step {
	/** What is held against its hash. */
	name: string;
	rows: number;
	run: () => Result;
}

function listSteps(db: Db, url: string): Step[] {
	const releases = listHeld(db).map((held) => ({
		name: held.id,
		rows: held.rows,
		run: () => ({
			damage: findDamage(db, held, (rows) => tell({ kind: 'progress', rows })),
			whole: `${held.rows.toLocaleString('en-US')} incidents, SHA-256 ${held.sha256}`
		})
	}));
	const file = {
		name: 'database file',
		rows: 0,
		run: () => ({ damage: findFileDamage(db), whole: 'in order' })
	};
	return [file, ...releases, { name: 'ledger', rows: 0, run: () => checkLedger(db, url) }];
}

function checkLedger(db: Db, url: string): Result {
	try {
		const settled = settleLedger(db, url);
		const whole = `${countLines(settled.entries.length)}, each follows from the one before`;
		return settled.wasMissing
			? { damage: describeMending(url, settled), whole }
			: { damage: [], whole: [whole, ...describeMending(url, settled)].join('; ') };
	} catch (error) {
		return { damage: [(error as Error).message], whole: '' };
	}
}

function tell(message: Message): void {
	process.stdout.write(`${JSON.stringify(message)}\n`);
}

const [url, first] = process.argv.slice(2);
const db = openDb(url!);
for (const { name, rows, run } of listSteps(db, url!).slice(Number(first))) {
	tell({ kind: 'begin', name, rows });
	tell({ kind: 'end', ...run() });
}
db.$client.close();
