/** What a figure counts. A measure without its text fails the documentation test. */
export const measures = {
	incidents: {
		title: 'Incidents',
		one: 'incident',
		many: 'incidents',
		text: 'Shootings that the counting rule admits. An incident is not a death: most incidents have no one killed.'
	},
	killed: {
		title: 'People killed',
		one: 'person killed',
		many: 'people killed',
		text: 'People who died of the shooting, perpetrators excluded, as the dataset counts them.'
	},
	'children-killed': {
		title: 'Children killed',
		one: 'child killed',
		many: 'children killed',
		text: 'Students of any age and minors among the people killed. Only the register states this.'
	},
	wounded: {
		title: 'People wounded',
		one: 'person wounded',
		many: 'people wounded',
		text: 'People hurt and alive, perpetrators excluded. Publishers differ on whether an injury in flight counts.'
	},
	named: {
		title: 'People whose names are known',
		one: 'person killed whose name is public',
		many: 'people killed whose names are public',
		text: 'Of the people killed, those whom the register names, and those whose names it holds back at the family’s request: so the number stands when a name is taken back.'
	}
} as const;

export type Measure = keyof typeof measures;
export const measureIds = Object.keys(measures) as [Measure, ...Measure[]];

/** What else publishers give as a yearly total. Only quoted: no row of ours carries these. */
export const otherMeasures = {
	'killed-or-wounded': {
		title: 'People killed or wounded',
		one: 'person killed or wounded',
		many: 'people killed or wounded',
		text: 'People killed and people wounded, given by the publisher as one number.'
	},
	'schools-reporting': {
		title: 'Schools reporting',
		one: 'school reporting',
		many: 'schools reporting',
		text: 'Schools that reported at least one shooting themselves. A school is not an incident.'
	}
} as const;

/** What a publisher's yearly total can be of. Who is named is told by our register alone. */
export const publishedMeasureIds = [
	...measureIds.filter((id) => id !== 'named'),
	...(Object.keys(otherMeasures) as (keyof typeof otherMeasures)[])
] as [PublishedMeasure, ...PublishedMeasure[]];
export type PublishedMeasure = Exclude<Measure, 'named'> | keyof typeof otherMeasures;
