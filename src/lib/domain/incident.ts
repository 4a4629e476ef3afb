import type { StateCode } from './state.ts';
import type { ThreeValued } from './three-valued.ts';

export const levels = ['elementary', 'middle', 'high', 'k12', 'other', 'unknown'] as const;
export type Level = (typeof levels)[number];

/** Where the shots were fired or landed. */
export const settings = ['inside', 'outside', 'both', 'bus', 'off-property', 'unknown'] as const;
export type Setting = (typeof settings)[number];

/** How the publisher codes what happened; the importers hold the table from its words to these. */
export const circumstances = [
	'accident',
	'suicide',
	'murder-suicide',
	'dispute',
	'drive-by',
	'crime',
	'indiscriminate',
	'targeted',
	'domestic',
	'property-damage',
	'hostage',
	'police',
	'other',
	'unknown'
] as const;
export type Circumstance = (typeof circumstances)[number];

/** Who was aimed at, as the publisher codes it. */
export const targets = ['victims', 'random', 'both', 'neither', 'unknown'] as const;
export type Target = (typeof targets)[number];

/** The part of the school's day. `classes` runs from the first bell to the last, lunch and class changes included. */
export const dayParts = ['before', 'classes', 'after', 'event', 'evening', 'no-school', 'unknown'] as const;
export type DayPart = (typeof dayParts)[number];

/**
 * One row of one release, in our words: what that dataset says, perpetrators left out.
 * `null` and `unknown` mean that the source does not say.
 */
export interface Incident {
	/** The publisher's own id of the row, or one made from date and school where it has none. Unique in a release. */
	sourceId: string;
	/** ISO date, local to the place. */
	occurredOn: string;
	/** Hour of the day, 0-23. */
	hour: number | null;
	school: string;
	city: string;
	state: StateCode;
	level: Level;
	/** People, perpetrators excluded. */
	killed: number;
	/** Students of any age and minors among the killed. */
	childrenKilled: number | null;
	/** Those of the killed who were shot by an officer. */
	killedByPolice: number | null;
	/** People hurt and alive, perpetrators excluded. */
	wounded: number | null;
	duringClasses: ThreeValued;
	dayPart: DayPart;
	setting: Setting;
	circumstance: Circumstance;
	activeShooter: ThreeValued;
	/** Students or staff were involved, on either side. */
	schoolCommunity: ThreeValued;
	targets: Target;
	/** The publisher's own grade of its sources, 1 (official record) to 5 (single report). */
	reliability: number | null;
	/** News reports that the publisher found. */
	reports: number | null;
}
