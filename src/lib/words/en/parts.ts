import { reasons, type Reason } from '../../domain/reason.ts';
import { englishPlural } from '../plural.ts';
import { capitalize, nameNumber } from '../small-number.ts';

/** Words of components that many pages share. */
export const parts = {
	/** Why somebody who was killed is not named. */
	reasons: reasons as Record<Reason, string>,
	notNamed: (reason: string) => `Not named here: ${reason}`,
	notNamedCount: (count: number) =>
		`${capitalize(nameNumber(count, 'en'))} ${englishPlural(count, { one: 'person', other: 'people' })}`,
	notNamedRest: (reason: string) => ` not named here: ${reason}.`,
	incidents: (count: number) => englishPlural(count, { one: 'incident', other: 'incidents' }),
	people: (count: number) => englishPlural(count, { one: 'person', other: 'people' }),
	events: (count: number) => englishPlural(count, { one: 'event', other: 'events' }),
	dataOf: (what: string) => `Data of ${what}:`,
	dataTerms: 'with license, citation and columns.',
	thisList: 'this list',
	thisPage: 'this page',
	sources: 'Sources',
	readOn: 'Read {day}.',
	countedTitle: 'Counted in',
	counted: (name: string) =>
		`${name} is one of those counted by each figure below, and each opens onto its list.`,
	countedRelease: '{dataset}, release of {label}:',
	countedFigure: '{figure} in {year}, {rule}'
};
