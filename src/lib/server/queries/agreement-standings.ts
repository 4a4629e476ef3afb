import {
	englishStandings,
	judgeWritten,
	sayWritten,
	type AskedClause,
	type Standing,
	type StandingGrammar
} from '../../domain/standing.ts';
import { answerClause, type WrittenClause } from '../../domain/written-rule.ts';
import type { Incident } from '../../domain/incident.ts';
import type { Db } from '../db/open.ts';
import { listEventRows } from './event-rows.ts';
import { listParties, type Party } from './agreement-parties.ts';

/** How one dataset, in its newest release, stands to an event. */
export interface PartyStanding {
	datasetId: string;
	title: string;
	label: string;
	rule: { id: string; title: string };
	standing: Standing;
	/** Whole sentences; empty where there is nothing to add to the standing. */
	why: string;
}

interface Speaker {
	id: string;
	shortTitle: string;
	incident: Incident;
}

/**
 * How each dataset of which rows are held stands to an event of the register, and which clause of its rule decides.
 *
 * @param grammar the language of the words
 */
export function listStandings(db: Db, eventId: string, grammar = englishStandings): PartyStanding[] {
	const rows = listEventRows(db, eventId);
	const parties = listParties(db);
	const newest = new Set(parties.map(({ releaseId }) => releaseId));
	const speakers = rows
		.filter(({ release }) => newest.has(release.id))
		.map(({ dataset: { id, shortTitle }, incident }) => ({
			id,
			shortTitle: grammar.nameOf(id, shortTitle),
			incident
		}));
	const earlier = new Map(
		rows
			.filter(({ release }) => !newest.has(release.id))
			.map(({ dataset, release }) => [dataset.id, release.label])
	);
	return parties.map((party) => {
		const { id: datasetId, title, label, rule } = party;
		return {
			...{ datasetId, title, label, rule },
			...stand(party, speakers, earlier.has(datasetId), grammar)
		};
	});
}

function stand(
	{ id, coverage, clauses }: Party,
	speakers: readonly Speaker[],
	wasListed: boolean,
	grammar: StandingGrammar
): { standing: Standing; why: string } {
	if (speakers.some((speaker) => speaker.id === id)) return { standing: 'lists', why: '' };
	const day = speakers[0]?.incident.occurredOn;
	if (day === undefined || day < coverage.first || day > coverage.last)
		return { standing: 'not-covered', why: '' };
	const note = wasListed ? ` ${grammar.listedBefore}` : '';
	if (clauses === null) {
		return { standing: 'unclear', why: `${grammar.cannotBeAsked}${note}` };
	}
	const asked = clauses.map((clause) => askClause(clause, speakers));
	return { standing: judgeWritten(asked).standing, why: `${sayWritten(asked, grammar)}${note}` };
}

function askClause(clause: WrittenClause, speakers: readonly Speaker[]): AskedClause {
	const answers = speakers.map(({ id, shortTitle, incident }) => ({
		by: shortTitle,
		answer: answerClause(clause, id, incident)
	}));
	return { asks: clause.asks, answers };
}
