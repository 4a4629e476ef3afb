import type { Check, Example, Remark, Severity } from './review.ts';

/** Over the remarks of a severity, on a page. */
export const severityTitles: Record<Severity, string> = {
	stop: 'To be confirmed',
	warning: 'To be looked at',
	note: 'For the record'
};

/** What a check looks for, for a reader. */
export const checkWords: Record<Check, string> = {
	emptied: 'A column that held something in the release before is blank on more rows than new rows explain.',
	unsaid: 'The release before says it, this one does not.',
	returned: 'A value is back at what an earlier release had put right.',
	vanished: 'Ids that the release before has and this one has not.',
	reappeared: 'Ids that are back after the release before had left them out.',
	'closed-year': 'The rows of a year that had ended before the release before came out.',
	future: 'Days after the day of the release.',
	total: 'A total in the file is blank or is not the sum of its parts. We add up the parts.',
	weekday: 'The weekday in the file is not that of its date. One of the two is wrong; the date is taken.',
	duplicate: 'Two rows have the same day, state and school.',
	rejected: 'Rows that could not be read and were kept out.',
	misspelled: 'A rare word that differs from a common one of its column by a letter.',
	variant: 'A word that differs from another of its column only in capitals or spaces.',
	space: 'Spaces at an end of a cell. They are dropped.',
	'lost-word': 'A word of the release before that is gone.',
	'new-word': 'A word that no earlier release has.',
	listed: 'A word that is not among those that the publisher lists.',
	form: 'Written in another way than its column is.',
	jump: 'A year with far more or far fewer rows than the year before it.',
	changed: 'What this release tells otherwise than the release before.'
};

/** A remark as far as its sentence needs it. */
type Told = Omit<Remark, 'examples'>;

const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`);
const ids = (count: number) => (count === 1 ? '1 id' : `${count} ids`);
const word = ({ value }: Told) => (value === null ? 'a word' : `“${value}”`);
const likeness = ({ like }: Told) => (like === null ? 'another one' : `“${like}”`);

const sentences: Record<Check, (remark: Told) => string> = {
	emptied: ({ count, of, before }) => `blank on ${count} of ${rows(of!)}, in the release before on ${before}`,
	unsaid: ({ count }) => `nothing on ${rows(count)} on which the release before says it`,
	returned: ({ count }) => `${rows(count)} back at what an earlier release had put right`,
	vanished: ({ count, of }) => `${count} of ${ids(of!)} gone`,
	reappeared: ({ count }) => `${ids(count)} back that the release before had left out`,
	'closed-year': ({ value, count, before }) =>
		`${value}: ${rows(count)}, in the release before ${before}, after the year had ended`,
	future: ({ count }) => `${rows(count)} dated after the release`,
	total: ({ count }) => `blank or not the sum of its parts on ${rows(count)}`,
	weekday: ({ count }) => `not the weekday of the date on ${rows(count)}`,
	duplicate: ({ count }) => `${rows(count)} with the day, state and school of another row`,
	rejected: ({ count }) => `${rows(count)} kept out`,
	misspelled: (remark) => `${word(remark)} on ${rows(remark.count)}, almost ${likeness(remark)}`,
	variant: (remark) => `${word(remark)} on ${rows(remark.count)}, another spelling of ${likeness(remark)}`,
	space: ({ count }) => `spaces at an end on ${rows(count)}`,
	'lost-word': (remark) => `${word(remark)} gone, on ${rows(remark.before!)} in the release before`,
	'new-word': (remark) => `${word(remark)} on ${rows(remark.count)}, in no earlier release`,
	listed: ({ count }) => `a word outside the publisher’s list on ${rows(count)}`,
	form: ({ count }) => `written otherwise than expected on ${rows(count)}`,
	jump: ({ value, count, before }) => `${value}: ${rows(count)}, the year before ${before}`,
	changed: ({ count, of }) => `another value than in the release before on ${count} of ${rows(of!)}`
};

/** `day_of_week: not the weekday of the date on 7 rows` */
export function describeRemark(remark: Told): string {
	return `${remark.column === '' ? '' : `${remark.column}: `}${sentences[remark.check](remark)}`;
}

/** `4, line 5: "", before "34"`, as much of it as is known. */
export function describeExample({ id, line, before, after }: Example): string {
	const place = [...(id === null ? [] : [id]), ...(line === null ? [] : [`line ${line}`])].join(', ');
	const told = [...(after === null ? [] : [after]), ...(before === null ? [] : [`before ${before}`])];
	return told.length === 0 ? place : `${place}: ${told.join(', ')}`;
}
