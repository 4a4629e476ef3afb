import { measures, type Measure } from '../../domain/measure.ts';
import { timeBases, type TimeBasis } from '../../domain/period.ts';

/** Words of the forms that ask for a view, a map or a comparison, and of what is said where they cannot be answered. */
export const asked = {
	dataset: 'Dataset',
	rule: 'Counting rule',
	measure: 'What is counted',
	from: 'From',
	to: 'To',
	years: 'Years',
	state: 'State',
	show: 'Show',
	bases: {
		calendar: `${timeBases.calendar.title}s`,
		school: `${timeBases.school.title}s`
	} satisfies Record<TimeBasis, string> as Record<TimeBasis, string>,
	measures: Object.fromEntries(
		Object.entries(measures).map(([id, { title, one, many }]) => [id, { title, one, many }])
	) as Record<Measure, { title: string; one: string; many: string }>,
	/** What the rate of a place is not given for, as it follows its name. */
	withheld: {
		'too-few-incidents': 'fewer than ten counted',
		'too-few-people': 'fewer than a hundred thousand children',
		'no-denominator': 'no number of children held'
	},
	unstable: ', unstable'
};
