import { LRUCache } from 'lru-cache';
import { isForReading, type Db } from '../db/open.ts';

/** Bytes that may be kept for one database, roughly. */
const room = 192 * 1024 * 1024;

interface Memory {
	/** SQLite's counters of changes by this connection and by others. */
	readState: () => string;
	state: string;
	values: LRUCache<string, { value: unknown }>;
}

const memories = new WeakMap<Db, Memory>();

/**
 * Something that is derived from what a database holds: made once, kept until anything in the database changes or
 * others need the room. A promise that is rejected is not kept: whoever asks next, tries anew.
 *
 * @param key names what is derived
 * @param bytesOf how much room it takes, roughly
 */
export function remember<Value>(
	db: Db,
	key: string,
	make: () => Value,
	bytesOf: (value: Value) => number = () => 2000
): Value {
	const memory = memories.get(db) ?? begin(db);
	const state = memory.readState();
	if (state !== memory.state) {
		memory.values.clear();
		memory.state = state;
	}
	const held = memory.values.get(key);
	if (held) return held.value as Value;
	const value = make();
	const kept = { value };
	memory.values.set(key, kept, { size: bytesOf(value) });
	if (value instanceof Promise) {
		value.catch(() => memory.values.peek(key) === kept && memory.values.delete(key));
	}
	return value;
}

function begin(db: Db): Memory {
	const asked = db.$client.prepare(
		'select total_changes() as own, data_version as others from pragma_data_version'
	);
	const ask = () => {
		const [{ own, others }] = asked.all() as [{ own: number; others: number }];
		return `${own} ${others}`;
	};
	const memory = {
		readState: isForReading(db) ? oncePerTurn(ask) : ask,
		state: '',
		values: new LRUCache<string, { value: unknown }>({ maxSize: room })
	};
	memories.set(db, memory);
	return memory;
}

/**
 * A page asks dozens of times in one go, and to ask SQLite takes longer than most answers. Through a connection that only
 * reads, what another one commits in the meantime is seen at the next turn of the event loop.
 */
function oncePerTurn(ask: () => string): () => string {
	let known: string | null = null;
	return () => {
		if (known !== null) return known;
		setImmediate(() => (known = null));
		return (known = ask());
	};
}
