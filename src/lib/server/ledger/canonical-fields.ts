import type { Incident } from '../../domain/incident.ts';

/** The fields of an incident in the order in which they are hashed and stored. Changing it changes every hash. */
export const canonicalFields = [
	'sourceId',
	'occurredOn',
	'hour',
	'school',
	'city',
	'state',
	'level',
	'killed',
	'childrenKilled',
	'killedByPolice',
	'wounded',
	'duringClasses',
	'dayPart',
	'setting',
	'circumstance',
	'activeShooter',
	'schoolCommunity',
	'targets',
	'reliability',
	'reports'
] as const satisfies readonly (keyof Incident)[];
