import { error } from '@sveltejs/kit';
import { findState, states, type StateCode } from '#lib/domain/state.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listEvents } from '#lib/server/queries/events.ts';
import { listStateLines } from '#lib/server/queries/state.ts';

/** The state that an address means: `tx`, `TX`, `texas` or `new-york`; its own address is the code in lower case. */
export function codeOf(text: string): { code: StateCode; path: string } {
	const code = findState(text.replaceAll('-', ' '));
	if (!code) error(404, 'There is no state or territory at this address.');
	return { code, path: code.toLowerCase() };
}

/** Names that take an article in a sentence. */
const withArticle: ReadonlySet<StateCode> = new Set(['DC', 'MP', 'VI']);

/** Everything that the page of a state tells: the latest events first. */
export function readState(db: Db, code: StateCode) {
	return {
		code,
		name: states[code],
		/** The name as it stands in a sentence: “the District of Columbia”. */
		place: withArticle.has(code) ? `the ${states[code]}` : states[code],
		lines: listStateLines(db, code),
		events: listEvents(db, { state: code }).reverse()
	};
}
export type StateData = ReturnType<typeof readState>;
