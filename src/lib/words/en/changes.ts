import type { FieldChange } from '../../domain/record-change.ts';
import { numberFacts, textFacts } from '../../domain/rule.ts';

/** Records that two releases tell differently. */
export const changes = {
	title: 'What changed since',
	lead: 'From the release of {earlier} to that of {later}.',
	forbidden:
		'The terms of {dataset} forbid naming its records here. Below stand only those of events that the register holds too, in its words; the others are counted and not named.',
	added: 'Added',
	removed: 'Removed',
	counted: 'Counted otherwise',
	cut: 'The lists end here; {data|the data} have their first five hundred records each.',
	retoldCount: '{count} told otherwise, counted the same',
	retold: 'Told otherwise, counted the same',
	row: 'row {id}, ',
	since: 'with the release of {since}',
	event: 'The register’s event',
	adds: (after: number) => `adds ${after}`,
	/** What it added and does not add now. */
	addedBefore: (before: number) => `added ${before}`,
	addsNow: (before: number, after: number) => `added ${before}, adds ${after} now`,
	field: (term: string, before: string, after: string) => `${term}: ${before}, then ${after}`,
	notStated: 'not stated',
	terms: {
		...numberFacts,
		...textFacts,
		occurredOn: 'date',
		school: 'school',
		city: 'city',
		reports: 'news reports'
	} as Record<FieldChange['field'], string>,
	/** The first part of a list names what changed, the others leave it out. */
	first: {
		added: (count: number): string =>
			count === 1 ? '{count} record was added' : '{count} records were added',
		removed: (count: number): string =>
			count === 1 ? '{count} record was removed' : '{count} records were removed',
		changed: (count: number): string => (count === 1 ? '{count} record changed' : '{count} records changed')
	},
	next: {
		added: (count: number): string => (count === 1 ? '{count} was added' : '{count} were added'),
		removed: (count: number): string => (count === 1 ? '{count} was removed' : '{count} were removed'),
		changed: (_count: number): string => '{count} changed'
	},
	and: ' and ',
	none: 'no record was added, removed or changed'
};
