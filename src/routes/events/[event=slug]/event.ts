import { error } from '@sveltejs/kit';
import { englishStandings } from '#lib/domain/standing.ts';
import { englishVerdicts } from '#lib/domain/verdict-words.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listStandings } from '#lib/server/queries/agreement-standings.ts';
import { listAccounts } from '#lib/server/queries/accounts.ts';
import { findEvent } from '#lib/server/queries/events.ts';
import { figuresCounting } from '#lib/server/queries/figures-counting.ts';
import { listSourcesOf } from '#lib/server/queries/sources.ts';
import { listVerdicts } from '#lib/server/queries/verdicts.ts';

/** Everything that the page of an event tells; the sentences that are made for it in a language. */
export function readEvent(db: Db, id: string, verdicts = englishVerdicts, standings = englishStandings) {
	const event = findEvent(db, id);
	if (!event) error(404, 'The register holds no event at this address.');
	const figures = figuresCounting(db, id);
	return {
		event,
		accounts: listAccounts(db, id),
		standings: listStandings(db, id, standings),
		figures,
		verdicts: listVerdicts(db, id, figures, verdicts),
		sources: listSourcesOf(db, 'event', id)
	};
}
