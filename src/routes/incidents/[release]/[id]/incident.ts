import { error, redirect } from '@sveltejs/kit';
import { englishVerdicts } from '#lib/domain/verdict-words.ts';
import type { DataSuffix } from '#lib/domain/data-format.ts';
import { formatIncidentAddress, parseIncidentId } from '#lib/domain/incident-address.ts';
import { parseRelease } from '#lib/domain/release.ts';
import type { Db } from '#lib/server/db/open.ts';
import { readPeopleBehind, type PeopleBehind } from '#lib/server/queries/event-people.ts';
import { isProblem } from '#lib/server/queries/figure-answer.ts';
import { listElsewhere } from '#lib/server/queries/agreement-elsewhere.ts';
import { findIncident, type HeldIncident } from '#lib/server/queries/incident.ts';
import { listVerdictsOfRow } from '#lib/server/queries/verdicts.ts';

/**
 * Everything that the page of a row tells. An address that is not the canonical one is sent on to it, a row of the
 * register to its event. The sentences that are made for it are made in a language.
 */
export function readIncident(
	db: Db,
	path: { release: string; id: string },
	url: URL,
	suffix: DataSuffix = '',
	verdicts = englishVerdicts
) {
	const release = parseRelease(path.release);
	if (!release) error(404, `“${path.release}” is no release: expected a dataset and its date.`);
	const sourceId = parseIncidentId(path.id);
	const found = findIncident(db, release, sourceId);
	if (isProblem(found)) error(found.status, found.problem);
	const { dataset, incident, eventId } = found;
	if (dataset.id === 'register' && eventId !== null) redirect(308, `/events/${eventId}${suffix}`);
	const address = formatIncidentAddress({ release, sourceId }, suffix);
	if (address !== url.pathname) redirect(308, address);
	return {
		address: formatIncidentAddress({ release, sourceId }),
		release: found.release.id,
		label: found.release.label,
		dataset: {
			id: dataset.id,
			title: dataset.title,
			citation: dataset.citation,
			address: dataset.address,
			licenceName: dataset.licenceName,
			licenceAddress: dataset.licenceAddress
		},
		incident,
		event: eventId === null ? null : `/events/${eventId}`,
		...findPeople(db, found),
		elsewhere: listElsewhere(db, found),
		verdicts: listVerdictsOfRow(db, found, verdicts)
	};
}

/**
 * The register's people where it holds the event; else the row's number, none of whom is named here. `beyond` is how
 * many more the register counts than the row; below zero where the row counts more.
 */
function findPeople(db: Db, { incident, eventId }: HeldIncident): PeopleBehind & { beyond: number } {
	const behind = eventId === null ? undefined : readPeopleBehind(db, [eventId]).get(eventId);
	if (behind) {
		const held = behind.people.length + behind.notNamed.reduce((sum, { count }) => sum + count, 0);
		return { ...behind, beyond: held - incident.killed };
	}
	const notNamed = incident.killed > 0 ? [{ reason: 'not-found' as const, count: incident.killed }] : [];
	return { people: [], notNamed, beyond: 0 };
}
