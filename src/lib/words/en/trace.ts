import { traceBases, traceUnits, type TraceBasis, type TraceUnit } from '../../domain/trace-question.ts';
import { traceVerdicts, type TraceVerdict } from '../../domain/trace-verdict.ts';
import { englishPlural } from '../plural.ts';

/** `/claims/trace`. */
export const trace = {
	title: 'Trace a number',
	description:
		'Which datasets, rules and years give a number about shootings at US schools, exactly or nearly, and how often chance alone would.',
	claims: 'Claims',
	unread: 'This question could not be read: {problem}.',
	lead: 'Give a number that somebody printed, with its year. We ask every release and rule that we hold for it, and then tens of thousands of rules put together from conditions. So that a match says something, we do the same for the numbers nearby.',
	examples: 'For instance: {pair|the two numbers of the film}, or {single|one from a newspaper}.',
	units: traceUnits as Record<TraceUnit, string>,
	bases: traceBases as Record<TraceBasis, string>,
	verdicts: traceVerdicts as Record<TraceVerdict, { title: string; text: string }>,
	asked: {
		pair: 'You are looking for {first} {unit} in {year} and {second} {later}.',
		inYear: 'in {year}',
		unnamed: 'in a later year that is not named',
		single: 'You are looking for {first} {unit} {when}{until}.',
		range: 'from {since} to {year}',
		until: ', up to {until}',
		schoolYears: 'Years are school years, by the year in which they begin.'
	},
	caution:
		'A rule that gives a number need not be where the number came from. Only whoever published it can say that.',
	named: {
		convincing: 'What gives it',
		nearest: 'The nearest with a name',
		stretched: 'These come out when the words are stretched far enough, as happens with many other numbers.',
		caption: 'Named rules and published totals, the plainest first',
		none: 'No named rule and no published total that we hold gives it, exactly or nearly.'
	},
	found: {
		title: 'Rules put together by search',
		simplest: 'The simplest first. They were made by trying, and nobody is known to use them.',
		caption: 'Rules put together by search, the simplest first',
		none: 'No rule of up to three conditions gives it, in the releases that this copy of the site holds.'
	},
	hits: {
		rule: 'Rule',
		release: 'Release',
		number: 'Number',
		first: 'First',
		then: 'Then',
		how: 'How near, and what was read differently',
		published: 'published total',
		alsoIn: (releases: string) => `and ${releases}`,
		partial: ', in part',
		exactly: 'exactly',
		off: (by: string) => `off by ${by}`
	},
	chance: {
		title: 'How much a match says',
		asked:
			'Rules with a name: {sources} combinations of a rule with a release, or with a publisher’s totals, were asked.',
		pairs:
			'Of the {of} other pairs of numbers nearby, {given} come out as plainly as the first line above: {percent}.',
		numbers:
			'Of the {of} other numbers nearby, {given} come out as plainly as the first line above: {percent}.',
		percent: (share: number) => `${share}%`,
		tried: (releases: number) =>
			`Search: {rules} rules of up to three conditions were tried in {releases} ${englishPlural(releases, { one: 'release', other: 'releases' })}, each by calendar years and by school years from August and from July. By calendar year they make {series} different series.`,
		first: 'Of these counts, {counts} give {number} for the first year.',
		then: 'Of those, {hits} then give {number} in a year that fits.',
		give: 'Of these counts, {hits} give {number}.',
		nearby: 'By chance: each other number from {low} to {high} is given {mean} times on average{most}.',
		most: ', and one of them {most} times',
		noMore: 'The matches are no more than chance gives: none of these rules can be called the source.',
		held: 'All of it was counted in the releases {datasets|that are held here}; another copy of the site may hold more. {method|How we count}.'
	},
	this: 'this trace',
	another: 'Trace another',
	form: {
		pair: 'Trace two numbers',
		two: 'Two numbers',
		from: 'From',
		to: 'To',
		since: 'Since the year',
		later: 'Later year, if named',
		both: 'Trace both',
		single: 'Trace one number',
		one: 'One number',
		number: 'Number',
		year: 'Of the year',
		total: 'Total since, if named',
		it: 'Trace it',
		unit: 'What is counted',
		years: 'Years'
	}
};
