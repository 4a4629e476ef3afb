import { weekdays, type Weekday } from '../../domain/period.ts';

/** `/trend/when`: the same question by month, weekday and hour. */
export const when = {
	heading: 'Months, weekdays, hours',
	by: 'by month, weekday and hour',
	description: (title: string) =>
		`${title}, and the time from one to the next, by any counting rule; every number opens onto the records behind it.`,
	lead: 'When in the year, the week and the day it happens, by any rule. {choose|Choose}',
	bars: 'Each bar is what was counted over all of these years, and leads to it. Most schools are closed in summer and at weekends.',
	noHour: 'At which hour, this dataset does not say.',
	byYear: 'The same question {year|by year}, with its intervals and other lines.',
	between: 'The time between',
	thisView: 'this view',
	kinds: {
		months: { title: 'By month', one: 'Month' },
		weekdays: { title: 'By day of the week', one: 'Weekday' },
		hours: { title: 'By hour', one: 'Hour' }
	},
	weekdays: weekdays as Record<Weekday, string>,
	unknown: 'Unknown',
	unknownHour: 'At an hour unknown',
	highest: 'The highest count is that of ',
	lowest: 'the lowest that of ',
	lowestAlone: 'The lowest that of ',
	several: 'Several share the highest count, and several the lowest.',
	and: ' and ',
	each: ' each',
	unsaid: 'At an hour that the source does not say: {count}.',
	expected: 'If spread evenly',
	soFar: {
		title: 'The year so far',
		lead: 'The release ends on {day}, so each year is counted to that day.',
		years: (first: string, last: string) => `${first} to ${last}`
	},
	missing: {
		totals: (dataset: string) =>
			`This copy holds yearly totals of ${dataset} only. Months, days and hours can be told once its file is imported.`,
		nothing: (release: string, many: string) =>
			`The release ${release} holds no ${many} of these years by this rule.`
	}
};
