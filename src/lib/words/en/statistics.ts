import { pers } from '../../domain/denominator.ts';
import { rateLimits } from '../../domain/rate.ts';
import { formatCountIn } from '../../format/localized.ts';

/** How the statistics of the explorer are made: a term and its text each. */
export const statistics = {
	title: 'Statistics',
	lead: 'A count is exact for its list and uncertain as a measure of anything behind it: a year with few incidents could have been another. So counts and rates carry intervals, and words follow the intervals.',
	counts: {
		title: 'Counts and rates',
		text: '95% intervals for a Poisson count, exact (Garwood 1936): they hold the true mean at least 95 times in 100.'
	},
	ratio: {
		title: 'Two periods or places',
		text: 'The ratio of two rates with the exact conditional interval (Przyborowski and Wilenski 1940). Where the years scatter more than chance would make them, the interval is widened by that scatter. If it holds 1, we say that there is no clear difference.'
	},
	change: {
		title: 'Change per year',
		text: 'A log-linear regression of the counts, or of the rates. Yearly counts of shootings at schools scatter several times as much as chance alone would allow, so the interval comes from a quasi-Poisson or negative binomial model whenever the data ask for it. Parts of years are never in it.'
	},
	levels: {
		title: 'Changes of level',
		text: 'The best partition of the years into levels, searched exactly, with a penalty that grows with the scatter. Each change is told with the years in which it may have happened instead.'
	},
	mean: {
		title: 'Running mean',
		text: 'Centred on its middle year; no value at the ends, where the window is not full.'
	},
	rates: {
		title: 'Rates',
		text: `Per million ${pers.pupils.many} or ${pers.children.many}. {denominators|Every denominator} has its source. A year without one is a gap; nothing is interpolated. For a state no rate is given from fewer than ${rateLimits.leastCount} incidents or among fewer than ${formatCountIn(rateLimits.leastPeople, 'en')} children a year.`
	},
	rising: {
		title: 'Rising, or looking harder',
		text: 'Two signs in the rows tell how a dataset was collected: the share of incidents that hurt nobody, which archives hold least of, and the share with official records as their source. Where one of them changes from one year to the next, a comparison across that year says so.'
	}
};
