import type { Reason } from '#lib/domain/reason.ts';
import type { StateCode } from '#lib/domain/state.ts';

/** One person who was killed, in a wall or a list of names; without a name there is a reason. */
export interface NameEntry {
	/** Unique within the list. */
	victimId: string;
	/** `null` where nobody is named. */
	personId: string | null;
	name: string | null;
	/** In years; `null` where the sources do not say. */
	age: number | null;
	unnamedReason: Reason | null;
	eventId: string;
	/** ISO date. */
	occurredOn: string;
	school: string;
	city: string;
	state: StateCode;
}
