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
	}
} as const;

export type Measure = keyof typeof measures;
export const measureIds = Object.keys(measures) as [Measure, ...Measure[]];
