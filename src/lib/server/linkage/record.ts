import type { Incident } from '../../domain/incident.ts';
import { parseSchoolName, toWords, type SchoolName } from './school-name.ts';

/** What linkage reads of an incident. */
export type Facts = Pick<
	Incident,
	'sourceId' | 'occurredOn' | 'hour' | 'school' | 'city' | 'level' | 'killed' | 'wounded'
>;

/** A row of a dataset as it is compared, its names parsed once. */
export interface LinkRecord {
	/** Dataset and id of the row in one text, unlike that of any other row. */
	key: string;
	datasetId: string;
	sourceId: string;
	/** The releases in which the row stands: two rows of one release are two events. */
	releases: readonly string[];
	/** Days since 1970-01-01. */
	day: number;
	/** Day of the month, which stays where a month is mistaken. */
	dayOfMonth: number;
	hour: number | null;
	school: SchoolName;
	/** Plain words. */
	city: string;
	level: Facts['level'];
	killed: number;
	wounded: number | null;
}

const dayLength = 86_400_000;

/** Days since 1970-01-01 of an ISO date. */
export function dayOf(isoDate: string): number {
	return Date.parse(isoDate) / dayLength;
}

const isoDates = new Map<number, string>(); // one entry a day of a century or two

/** The ISO date of a day since 1970-01-01. */
export function isoDateOf(day: number): string {
	const known = isoDates.get(day);
	if (known !== undefined) return known;
	const date = new Date(day * dayLength).toISOString().slice(0, 10);
	isoDates.set(day, date);
	return date;
}

/** The key of a row: unlike that of any other row of any dataset. */
export function keyOf(datasetId: string, sourceId: string): string {
	return `${datasetId}\n${sourceId}`;
}

/** Makes a row ready to be compared. */
export function toRecord(datasetId: string, releases: readonly string[], facts: Facts): LinkRecord {
	const { sourceId, occurredOn, hour, level, killed, wounded } = facts;
	return {
		key: keyOf(datasetId, sourceId),
		datasetId,
		sourceId,
		releases,
		day: dayOf(occurredOn),
		dayOfMonth: Number(occurredOn.slice(8)),
		hour,
		school: parseSchoolName(facts.school),
		city: plainCity(facts.city),
		level,
		killed,
		wounded
	};
}

/** `New York City` is New York, `St. Paul` is Saint Paul. */
function plainCity(city: string): string {
	const words = toWords(city)
		.replace(/\bst\b/g, 'saint')
		.replace(/\bmt\b/g, 'mount')
		.replace(/\bft\b/g, 'fort');
	return words.replace(/(?<=\w) (city|township|county|village)$/, '');
}
