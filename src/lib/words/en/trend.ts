/** `/trend`: one question by year, and all that is said of it. */
export const trend = {
	heading: 'Explore the years',
	description: (title: string) =>
		`${title}, by any counting rule, with exact intervals, what the rule does to the rise, and the records behind every number.`,
	lead: 'Who counts, what counts and where can all be chosen, and every number opens onto what it counts. {choose|Choose}',
	unread: 'A part of this address cannot be read: {problem}. The first view is shown in its place.',
	totals:
		'This copy holds yearly totals of {dataset} only; states, levels, circumstances and the days of the year can be chosen once its file is imported: {how|how to import it}.',
	register:
		'The register of this site, smaller and held in full, can be asked all of it: {view|the register in the explorer}.',
	title: {
		by: { calendar: 'by year', school: 'by school year' },
		shows: { pupils: ', per million pupils', children: ', per million children', index: ', index' }
	},
	allStates: 'All states',
	and: ' and ',
	/** What a rate is of. */
	per: {
		pupils: (many: string) => `${many} per million pupils`,
		children: (many: string) => `${many} per million children`
	},
	ownRule: 'A rule built by a reader',
	chart: {
		notDrawable: 'No year of this period can be drawn this way; the table below says why.',
		parts: 'Hollow marks over hatching are parts of years; they are joined to nothing.',
		intervals:
			'The intervals hold the yearly rate that would give such a count, for all that chance alone can do ({level|95%}, exact).',
		people: 'Several people come to harm in one event, so a count of people has no simple interval here.',
		rate: 'A rate needs ten or more counted in the year: {denominators|what is divided by what}.',
		when: 'The same {when|by month, weekday and hour}, with the time from one to the next.',
		from: (day: string) => `from ${day}`,
		aYear: (noun: string) => `${noun} a year`,
		collecting: 'another way of collecting',
		level: 'a change of level',
		years: (first: string, last: string) => `${first} to ${last}`,
		ribbon: (rules: number) => `Between the lowest and the highest of ${rules} rules`,
		lowest: 'lowest',
		highest: 'highest',
		lowestBy: (said: string, rule: string) => `${said}, the lowest, by the rule ${rule}`,
		highestBy: (said: string, rule: string) => `${said}, the highest, by the rule ${rule}`,
		byIndex: (value: string) => `${value} by the index`,
		withInterval: (said: string, low: string, high: string) => `${said}, 95% interval ${low} to ${high}`
	},
	said: {
		rate: (of: string) => `The yearly rate of ${of} `,
		number: (of: string) => `The yearly number of ${of} `,
		ends: '{first} in {from}, {last} in {to}.'
	},
	table: {
		year: 'Year',
		index: 'Index',
		interval: '95% interval',
		mean: 'Running mean',
		range: (low: string, high: string) => `${low} to ${high}`
	},
	missing: {
		counts: 'Show counts',
		rules: 'This release can be counted by {list}{others}.',
		others: ', {rules|and others}'
	},
	rules: {
		title: 'How much of it is the rule',
		fold: '{ratio}-fold',
		times: '{ratio} times what it was',
		mine: { rose: '{times} by this rule;', went: '{times} by this rule;' },
		rose: 'From {from} to {to} the count rose {mine} {least} to {most} across {rules} rules: least by {leastRule}, most by {mostRule}.',
		went: 'From {from} to {to} the count went to {mine} {least} to {most} across {rules} rules: least by {leastRule}, most by {mostRule}.',
		none: 'By {rules} more there was nothing in the first year, so nothing can be divided.',
		collected: 'How the rows were collected changed on the way: {looking|rising, or looking harder?}',
		columns: { rule: 'Rule', times: 'Times' },
		notDivisible: 'not divisible',
		note: (count: number) =>
			`These are the ${count === 1 ? 'rule' : 'rules'} that this dataset can be asked, over the years that all of them have. Small first counts make large ratios.`
	},
	looking: {
		title: 'Rising, or looking harder?',
		table: 'How each year was collected',
		rule: 'Every incident of the release, whatever the chart above counts',
		lead: 'A shot that hurt nobody leaves little in archives; whoever collects as things happen finds it too.',
		subjects: {
			harmless: 'The share of incidents in which nobody was killed or wounded',
			official: 'The share with official records as their sources'
		},
		tooFew: 'There are too few years to tell whether the share of incidents without a victim changed.',
		boundary:
			'Years on both sides of {year} are compared with care: some of what was added may have been found, not have happened.',
		steady: 'No single year parts one way of collecting from another in these rows. ',
		noProof: 'That does not show that they were collected alike.',
		label: 'Share of incidents without a victim by year',
		unit: 'of all incidents',
		lines: { harmless: 'Nobody killed or wounded', official: 'Official records' },
		point: (year: number, percent: string, line: string) => `${year}: ${percent} percent, ${line}`,
		columns: {
			all: 'All',
			withVictim: 'With a victim',
			harmless: 'Without, percent',
			official: 'Official records, percent',
			reports: 'News reports, median'
		}
	},
	apart: {
		headings: { none: 'Where', state: 'State by state', level: 'By school level' },
		label: (many: string) => `${many} by year in each`,
		note: 'All on one scale, in the order of their names, and as counts. A place without anything in these years is left out.',
		these: 'these charts',
		last: (counted: string, year: string) => `${counted} in ${year}`,
		ways: {
			none: '{state|A small chart for each state}, {level|one for each school level}, or the same {map|on a map}, or {halves|the first half of these years against the second}.',
			state:
				'{level|A small chart for each school level}, {none|all in one chart}, or the same {map|on a map}, or {halves|the first half of these years against the second}.',
			level:
				'{state|A small chart for each state}, {none|all in one chart}, or the same {map|on a map}, or {halves|the first half of these years against the second}.',
			alone: 'The same {map|on a map}, or {halves|the first half of these years against the second}.'
		}
	},
	cite: {
		title: 'To cite it',
		against: ', against {first} {period}',
		address: 'This address names the release, the rule and the years, and keeps its meaning:',
		what: 'this view, its statistics and caveats included'
	}
};
