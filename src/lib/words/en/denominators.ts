import { pers, type Per } from '../../domain/denominator.ts';
import { rateLimits } from '../../domain/rate.ts';

const columnOf = (per: Per) => pers[per].title.split(' ')[0]!;

/** `/denominators`: what rates are divided by. */
export const denominators = {
	title: 'What rates are divided by',
	description:
		'Pupils and children by year, for the United States and each state: every number that a rate on this site is divided by, with its source.',
	lead: 'A rate is a count divided by the people there were. The count opens onto its list; what it is divided by stands here, as its publisher gives it, and each rate leads to its place in these tables.',
	newest:
		'Where a year has several values, a published one goes before a projected one, and a newer one before an older.',
	schoolYear: 'A school year is divided by the pupils of the fall in which it begins.',
	gaps: 'A year for which nothing is held is a gap. Nothing is put in between, and a period with a gap has no rate: the page says which years are missing.',
	severalYears:
		'Over several years, the people of each year are added up: a rate is per million pupils, or children, and year.',
	limits: `A state has a rate from ${rateLimits.leastCount} incidents on, the least that the {nchs|National Center for Health Statistics} presents a rate on, and where at least 100,000 children live. Below ${rateLimits.stableFrom} incidents a rate {unstable|counts as unstable}, and is called so.`,
	onward:
		'The rates themselves are on {states|the pages of the states}; {method|the method} says how things are counted.',
	country: 'United States',
	byState: 'by state',
	titles: { pupils: pers.pupils.title, children: pers.children.title } as Record<Per, string>,
	texts: { pupils: pers.pupils.text, children: pers.children.text } as Record<Per, string>,
	columns: { pupils: columnOf('pupils'), children: columnOf('children') } as Record<Per, string>,
	year: 'Year',
	state: 'State',
	sourceAndNote: 'Source and note',
	source: 'Source',
	none: {
		pupils: `no ${pers.pupils.held} held`,
		children: `no ${pers.children.held} held`
	} as Record<Per, string>,
	statuses: { published: 'published', projected: 'projected' },
	region: (title: string) => `${title}: the table of the states`,
	these: 'these values'
};
