import type { StateCode } from './state.ts';

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

/** What pages divide by. Each is one series; others are held, and nothing is divided by them. */
export const pers = {
	pupils: {
		measure: 'public-prek12-enrollment',
		title: 'Pupils of public schools',
		one: 'pupil',
		many: 'pupils',
		held: 'enrollment figure',
		text: 'Public enrollment from pre-kindergarten to twelfth grade, in the fall of the year. Private schools are left out, although incidents at them are counted.'
	},
	children: {
		measure: 'population-5-17',
		title: 'Children aged 5 to 17',
		one: 'child aged 5 to 17',
		many: 'children aged 5 to 17',
		held: 'population figure',
		text: 'Everybody aged 5 to 17 who lives there in the year, in school or not.'
	}
} as const satisfies Record<
	string,
	{ measure: DenominatorMeasure; title: string; one: string; many: string; held: string; text: string }
>;
export type Per = keyof typeof pers;
export const perIds = Object.keys(pers) as [Per, ...Per[]];

/** What a denominator is of. */
export type Area = 'US' | StateCode;

/** How many pupils or children there were in one year. */
export interface Denominator {
	/** The year; of a school year the one in which it begins. */
	year: number;
	/** Whole people. */
	count: number;
	/** Projected: foretold before the year was over. */
	status: 'published' | 'projected';
	/** Where the value stands here: `/denominators#pupils-US-2019`. */
	address: string;
	/** Where its publisher gives it. */
	source: string;
	/** What one must know before dividing by it. */
	note: string | null;
}

/** A year for which none is held. It stays a gap: nothing is interpolated. */
export interface DenominatorGap {
	year: number;
	count: null;
	/** In words: "no enrollment figure held for 2001". */
	gap: string;
}

/** The id of a value on `/denominators`: `pupils-US-2019`. */
export function denominatorId(per: Per, area: Area, year: number): string {
	return `${per}-${area}-${year}`;
}

/** Where a denominator stands: `/denominators#pupils-US-2019`. */
export function denominatorAddress(per: Per, area: Area, year: number): string {
	return `/denominators#${denominatorId(per, area, year)}`;
}
