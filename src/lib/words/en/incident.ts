import { questions } from '../../domain/clause-words.ts';
import { valueWords } from '../../domain/fact-words.ts';
import { sayHour } from '../../domain/number-words.ts';
import { factTitles, type NumberFact, type TextFact } from '../../domain/rule.ts';
import { capitalize, nameNumber } from '../small-number.ts';

type Fact = NumberFact | TextFact;

/** `/incidents/<release>/<id>`. */
export const incident = {
	rowOf: 'One row of {dataset}, release of {day}',
	people: 'Who was killed',
	nobody: 'Nobody was killed, as this dataset says; the person shooting is not counted.',
	event: 'The register holds {event|this event}: the people killed, what each dataset says, and the sources.',
	registerMore: (count: number) => `It counts ${nameNumber(count, 'en')} more killed than this row.`,
	rowMore: (count: number) => `This row counts ${nameNumber(count, 'en')} more killed than it.`,
	noEvent: 'The register holds no event that this row was joined to.',
	row: 'What the row says',
	terms: Object.fromEntries(
		Object.entries(factTitles).map(([fact, title]) => [fact, capitalize(title)])
	) as Record<Fact, string>,
	reports: 'News reports',
	questions: { ...questions } as Record<Fact, string>,
	values: Object.fromEntries(
		Object.entries(valueWords).map(([fact, values]) => [
			fact,
			Object.fromEntries(Object.entries(values).map(([value, { title }]) => [value, title]))
		])
	) as Record<Exclude<TextFact, 'state'>, Record<string, string>>,
	killed: (count: number) => `${count}, the person shooting not counted`,
	hour: (hour: number) => `${sayHour(hour)} to ${sayHour(hour + 1)}`,
	unsaid: (facts: string) => `It does not say ${facts}. Unknown is not no.`,
	source: {
		terms: 'In our words, from row {row} of {citation}, under {license}.',
		termsAndPage:
			'In our words, from row {row} of {citation}, under {license}. {page|The publisher’s own page}.',
		name: 'In our words, from row {row} of {citation}, {license}.',
		nameAndPage: 'In our words, from row {row} of {citation}, {license}. {page|The publisher’s own page}.'
	},
	thisRow: 'this row',
	elsewhere: {
		title: 'The same event elsewhere',
		none: 'No row of another dataset held here was found to tell of it.',
		killed: (count: number) => `${count} killed`,
		wounded: (count: number) => `${count} wounded`,
		woundedUnsaid: 'wounded not said',
		withheld: 'it has a row; its terms forbid listing.',
		reviewed: 'The same event: we read both.',
		matched: (percent: number) => `The same event, ${percent}% sure by date, place and counts.`,
		review: (percent: number) => `For review: it may be the same event, ${percent}% sure.`,
		/** What a row tells otherwise, by the words of the data. */
		facts: {
			'the date': 'the date',
			'how many were killed': 'how many were killed',
			'how many were wounded': 'how many were wounded',
			'the city': 'the city'
		},
		otherwise: (facts: string) => ` It tells ${facts} otherwise.`,
		agreement: '{agreement|What the datasets agree on} counts such rows for all events.'
	}
};
