/** What a rate can be divided by: its title, and what the series counts. */
export const denominatorMeasures = {
	'population-5-17': { title: 'Population aged 5-17', unit: 'people' },
	'public-prek12-enrollment': { title: 'Public PK-12 enrollment', unit: 'students' },
	'public-school-sum-enrollment': {
		title: 'Public enrollment, sum over schools (CCD school universe)',
		unit: 'students'
	},
	'private-prek12-enrollment': { title: 'Private PK-12 enrollment', unit: 'students' },
	'private-k12-enrollment': { title: 'Private K-12 enrollment', unit: 'students' },
	'all-prek12-enrollment': { title: 'Public + private PK-12 enrollment', unit: 'students' },
	'all-k12-enrollment': { title: 'Public + private K-12 enrollment', unit: 'students' },
	'census-kindergarten-enrollment': {
		title: 'Kindergarten enrollment, Census household survey',
		unit: 'students'
	},
	'census-grades-1-8-enrollment': {
		title: 'Grades 1-8 enrollment, Census household survey',
		unit: 'students'
	},
	'census-grades-9-12-enrollment': {
		title: 'Grades 9-12 enrollment, Census household survey',
		unit: 'students'
	},
	'census-k12-enrollment': {
		title: 'K-12 enrollment, Census household survey (sum of the three)',
		unit: 'students'
	},
	'public-schools': { title: 'Public schools', unit: 'schools' },
	'public-schools-operating': { title: 'Public schools (operating)', unit: 'schools' },
	'private-schools': { title: 'Private schools', unit: 'schools' },
	'all-schools': { title: 'Public + private schools', unit: 'schools' }
} as const satisfies Record<string, { title: string; unit: 'people' | 'students' | 'schools' }>;

export type DenominatorMeasure = keyof typeof denominatorMeasures;
export const denominatorMeasureIds = Object.keys(denominatorMeasures) as [
	DenominatorMeasure,
	...DenominatorMeasure[]
];

/** Units in which the publishers print these series, and how many people or schools one of them is. */
export const denominatorUnits = {
	'people aged 5-17': 1,
	'thousand people aged 5-17': 1000,
	students: 1,
	'thousand students': 1000,
	'million students': 1_000_000,
	schools: 1
} as const;
export type DenominatorUnit = keyof typeof denominatorUnits;
export const denominatorUnitNames = Object.keys(denominatorUnits) as [DenominatorUnit, ...DenominatorUnit[]];
