import type { StateCode } from '../../domain/state.ts';
import { toPadded, toPlainWords } from './plain-words.ts';

/** What a hit is, in the order in which equal hits stand. */
export const hitKinds = [
	'person',
	'event',
	'room',
	'state',
	'year',
	'rule',
	'dataset',
	'claim',
	'row'
] as const;
export type HitKind = (typeof hitKinds)[number];

/** Something with a page of its own that can be found, with the words to find it by. */
export interface Entry {
	kind: Exclude<HitKind, 'row'>;
	/** Last part of its address. */
	id: string;
	/** Its name, for order and for what is read. */
	title: string;
	/** What it is called, where it is, what else belongs to it: each padded, see `toPadded`. */
	texts: readonly [name: string, place: string, context: string];
	/** Its names without spaces: some write `sandyhook`. */
	joined: string;
	/** Words of the name: a hit that asks for all of them stands before others. */
	length: number;
	state: StateCode | null;
	/** ISO date; `null` if it has none. */
	on: string | null;
	/** Id of the event that it is, or that it belongs to; `null` if there is no one event. */
	eventId: string | null;
}

/** Makes an entry from its texts as they stand on pages. */
export function makeEntry(
	entry: Pick<Entry, 'kind' | 'id' | 'title'> & Partial<Pick<Entry, 'state' | 'on' | 'eventId'>>,
	words: {
		/** Other names that it has. */
		names?: (string | null)[];
		place?: (string | null)[];
		context?: (string | null)[];
		/** False where its title is a sentence and nobody's name; default true. */
		isCalled?: boolean;
	} = {}
): Entry {
	const { names = [], place = [], context = [], isCalled = true } = words;
	const title = isCalled ? [entry.title] : [];
	const called = toPadded(...title, ...names);
	return {
		state: null,
		on: null,
		eventId: null,
		...entry,
		joined: called.replaceAll(' ', ''),
		texts: [called, toPadded(...place), toPadded(...context)],
		length: toPlainWords(entry.title).length
	};
}
