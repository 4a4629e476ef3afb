/**
 * Reads a database without rest as a web process does, and holds what it reads against the ledger and the hashes: `node
 * watch-child.ts <url>`, until it is told to stop.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Db } from '../../src/lib/server/db/open.ts';
import { openReader } from '../../src/lib/server/db/reader.ts';
import { findDisagreements } from '../../src/lib/server/ledger/agreement.ts';
import { readChain } from '../../src/lib/server/ledger/entry.ts';
import { listHeld } from '../../src/lib/server/ledger/held-releases.ts';
import { readKnownLines } from '../../src/lib/server/ledger/known-lines.ts';
import { findDamage } from '../../src/lib/server/ledger/verify.ts';
import type { Watched } from './watch.ts';

const reader = openReader(process.argv[2]!);
const watched: Watched = { reads: 0, states: 0, faults: [] };

function look(db: Db): string[] {
	return db.transaction((tx) => {
		const held = listHeld(tx);
		const entries = readChain(readKnownLines(tx).map(({ line }) => line));
		const one = held[watched.reads % held.length]!;
		return [...findDisagreements(entries, held), ...findDamage(tx, one, () => undefined)];
	});
}

process.once('message', () => {
	process.send!(watched);
	process.exit();
});
process.once('disconnect', () => process.exit());
for (let last = ''; ; await wait(2)) {
	try {
		watched.faults.push(...look(reader.db()));
		watched.reads += 1;
	} catch (error) {
		watched.faults.push(String(error));
	}
	if (reader.state() === last) continue;
	last = reader.state();
	process.send!((watched.states += 1));
}
