import type { Circumstance, DayPart, Level, Setting, Target } from './incident.ts';
import type { TextFact } from './rule.ts';
import type { ThreeValued } from './three-valued.ts';

/** The words for one value of a fact. */
export interface ValueWords {
	/** Stands alone, in lists and forms. */
	title: string;
	/** What the value means, in one line. */
	text: string;
	/** Goes into a sentence; `null` where the value says nothing. */
	phrase: string | null;
}

/** Completes "it was …". */
export const levelWords: Record<Level, ValueWords> = {
	elementary: {
		title: 'Elementary school',
		text: 'The school begins in grade 3 or below and ends by grade 8.',
		phrase: 'at an elementary school'
	},
	middle: {
		title: 'Middle school',
		text: 'The school begins in grades 4 to 7 and ends by grade 9, junior high schools included.',
		phrase: 'at a middle school'
	},
	high: {
		title: 'High school',
		text: 'The school begins in grade 6 or above and ends in grades 10 to 12.',
		phrase: 'at a high school'
	},
	k12: {
		title: 'Kindergarten to twelfth grade',
		text: 'One school for all grades, from the youngest pupils to the oldest.',
		phrase: 'at a school for all grades'
	},
	other: {
		title: 'Another kind',
		text: 'A school that fits none of the levels.',
		phrase: 'at a school of another kind'
	},
	unknown: { title: 'Unknown', text: 'The dataset does not say of what level the school is.', phrase: null }
};

/** Completes "the shots were fired …". */
export const settingWords: Record<Setting, ValueWords> = {
	inside: {
		title: 'Inside a building',
		text: 'The shots were fired inside a school building.',
		phrase: 'inside a building'
	},
	outside: {
		title: 'Outside, on school property',
		text: 'The shots were fired outdoors, on the grounds of the school.',
		phrase: 'outside on school property'
	},
	both: {
		title: 'Inside and outside',
		text: 'Shots were fired inside a building and outside it.',
		phrase: 'both inside and outside'
	},
	bus: {
		title: 'School bus',
		text: 'The shots were fired on a school bus.',
		phrase: 'on a school bus'
	},
	'off-property': {
		title: 'Off school property',
		text: 'The shots were fired away from the grounds of the school.',
		phrase: 'off school property'
	},
	unknown: { title: 'Unknown', text: 'The dataset does not say where the shots were fired.', phrase: null }
};

/** Completes "it was …". */
export const circumstanceWords: Record<Circumstance, ValueWords> = {
	accident: { title: 'Accident', text: 'Nobody meant to fire the gun.', phrase: 'an accident' },
	suicide: {
		title: 'Suicide or attempt',
		text: 'Somebody shot themselves, or tried to, and aimed at nobody else.',
		phrase: 'a suicide or attempt'
	},
	'murder-suicide': {
		title: 'Murder and suicide',
		text: 'Somebody shot another person, then themselves.',
		phrase: 'a murder and suicide'
	},
	dispute: {
		title: 'Escalated dispute',
		text: 'A quarrel or a fight that ended in gunfire.',
		phrase: 'an escalated dispute'
	},
	'drive-by': {
		title: 'Drive-by',
		text: 'The shots came from a passing vehicle.',
		phrase: 'a drive-by shooting'
	},
	crime: {
		title: 'Another crime',
		text: 'The shots were fired in the course of another crime, such as a robbery.',
		phrase: 'a shooting in the course of another crime'
	},
	indiscriminate: {
		title: 'Indiscriminate',
		text: 'The shots were meant for anybody who was there.',
		phrase: 'an indiscriminate shooting'
	},
	targeted: {
		title: 'Targeted',
		text: 'The shots were meant for certain people.',
		phrase: 'a targeted shooting'
	},
	domestic: {
		title: 'Domestic',
		text: 'The shots were meant for a relative or partner.',
		phrase: 'a domestic shooting'
	},
	'property-damage': {
		title: 'Damage to property',
		text: 'The shots were meant for a building or a thing.',
		phrase: 'damage to property'
	},
	hostage: {
		title: 'Hostages or standoff',
		text: 'People were held, or somebody held out against the police.',
		phrase: 'a hostage-taking or a standoff'
	},
	police: {
		title: 'Police shooting',
		text: 'A police officer fired the shots.',
		phrase: 'a police shooting'
	},
	other: {
		title: 'Something else',
		text: 'The publisher codes another circumstance; motives are not kept here.',
		phrase: 'a shooting of another kind'
	},
	unknown: {
		title: 'Unknown',
		text: 'The dataset does not say what kind of shooting it was.',
		phrase: null
	}
};

/** Completes "the shots were fired …". */
export const dayPartWords: Record<DayPart, ValueWords> = {
	before: {
		title: 'Before school',
		text: 'Before the first bell, or while pupils arrived.',
		phrase: 'before school'
	},
	classes: {
		title: 'During classes',
		text: 'Between the first bell and the last, lunch and class changes included.',
		phrase: 'in the hours of classes'
	},
	after: { title: 'After school', text: 'At dismissal or soon after it.', phrase: 'after school' },
	event: {
		title: 'At a school event',
		text: 'At a game, a dance or another event of the school.',
		phrase: 'at a school event'
	},
	evening: {
		title: 'Evening or night',
		text: 'In the evening or at night, outside any event of the school.',
		phrase: 'in the evening or at night'
	},
	'no-school': {
		title: 'No school day',
		text: 'On a weekend, a holiday or another day without school.',
		phrase: 'on a day without school'
	},
	unknown: {
		title: 'Unknown',
		text: 'The dataset does not say in what part of the day the shots were fired.',
		phrase: null
	}
};

/** Completes "the shots were …". */
export const targetWords: Record<Target, ValueWords> = {
	victims: {
		title: 'Certain people',
		text: 'Those who were shot were the ones aimed at.',
		phrase: 'aimed at certain people'
	},
	random: {
		title: 'Anybody',
		text: 'The shots were aimed at anybody who was there.',
		phrase: 'aimed at anybody who was there'
	},
	both: {
		title: 'Certain people, then anybody',
		text: 'Some of the shots were aimed at certain people, others at anybody.',
		phrase: 'aimed both at certain people and at anybody'
	},
	neither: { title: 'Nobody', text: 'The shots were not aimed at people.', phrase: 'aimed at nobody' },
	unknown: { title: 'Unknown', text: 'The dataset does not say who was aimed at.', phrase: null }
};

/** Answers to a question such as "during classes?". */
export const answerWords: Record<ThreeValued, ValueWords> = {
	yes: { title: 'Yes', text: 'The dataset says that it was so.', phrase: 'yes' },
	no: { title: 'No', text: 'The dataset says that it was not so.', phrase: 'no' },
	unknown: { title: 'Unknown', text: 'The dataset does not say; this is no “no”.', phrase: null }
};

/** The words for the values of each fact; states have names of their own, in `state.ts`. */
export const valueWords: Record<Exclude<TextFact, 'state'>, Record<string, ValueWords>> = {
	level: levelWords,
	dayPart: dayPartWords,
	setting: settingWords,
	circumstance: circumstanceWords,
	targets: targetWords,
	duringClasses: answerWords,
	activeShooter: answerWords,
	schoolCommunity: answerWords
};
