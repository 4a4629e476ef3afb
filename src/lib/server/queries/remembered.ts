import { LRUCache } from 'lru-cache';
import type { Db } from '../db/open.ts';

/** Bytes that may be kept for one database, roughly. */
const room = 192 * 1024 * 1024;

interface Memory {
	/** Asks SQLite for its counters of changes by this connection and by others. */
	readState: () => string;
	state: string;
	values: LRUCache<string, { value: unknown }>;
}

const memories = new WeakMap<Db, Memory>();

/**
 * Something that is derived from what a database holds: made once, kept until anything in the database changes or
 * others need the room.
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
	memory.values.set(key, { value }, { size: bytesOf(value) });
	return value;
}

function begin(db: Db): Memory {
	const asked = db.$client.prepare(
		'select total_changes() as own, data_version as others from pragma_data_version'
	);
	const readState = () => {
		const [{ own, others }] = asked.all() as [{ own: number; others: number }];
		return `${own} ${others}`;
	};
	const memory = {
		readState,
		state: '',
		values: new LRUCache<string, { value: unknown }>({ maxSize: room })
	};
	memories.set(db, memory);
	return memory;
}
