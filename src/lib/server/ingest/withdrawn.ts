import { reasons } from '../../domain/reason.ts';
import { people } from '../importers/embedded/people.ts';
import type { RowOf } from '../importers/embedded/table.ts';
import { victims } from '../importers/embedded/victims.ts';
import { withdrawals } from '../importers/embedded/withdrawals.ts';
import type { DataFolder } from './data-folder.ts';
import { mentionsFully, mentionsPartly, nameWords, type NameWords } from './mentions.ts';

/** Stands where a text stood. */
export const withheldText = `${reasons.withheld[0]!.toUpperCase()}${reasons.withheld.slice(1)}.`;

/** Somebody whose name is withdrawn. */
export interface Withdrawn {
	victimId: string;
	eventId: string;
	personId: string;
	name: NameWords;
}

/** Those whose names are withdrawn, as far as `people.csv` still has them. */
export function listWithdrawn(data: DataFolder): Withdrawn[] {
	const ids = withdrawnIn(data, 'name');
	const eventOf = new Map(data.rows(victims).map(({ values }) => [values.victim_id, values.event_id]));
	return data
		.rows(people)
		.filter(({ values }) => ids.has(values.victim_id))
		.map(({ values }) => ({
			victimId: values.victim_id,
			eventId: eventOf.get(values.victim_id)!,
			personId: values.person_id,
			name: nameWords(values.full_name, values.known_as, values.sort_name)
		}));
}

/** Ids of the victims of withdrawals of one scope. */
export function withdrawnIn(data: DataFolder, scope: RowOf<typeof withdrawals>['scope']): Set<string> {
	const rows = data.rows(withdrawals).filter(({ values }) => values.scope === scope);
	return new Set(rows.map(({ values }) => values.victim_id));
}

/** Whether a text that belongs to an event mentions one of the withdrawn; of the same event one name is enough. */
export function mentionsAny(withdrawn: Withdrawn[], eventId: string, text: string): boolean {
	return withdrawn.some((one) => (one.eventId === eventId ? mentionsPartly : mentionsFully)(text, one.name));
}
