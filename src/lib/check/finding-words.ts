import type { PublishedMeasure } from '../domain/measure.ts';
import type { StatedUnit } from './stated-unit.ts';

/** A unit that a number of a text can be held against. */
export type CountedUnit = Exclude<StatedUnit, 'other'>;

/** Why something is said of a place in a text. Whole sentences, without any count. */
export const reasonWords = {
	match: 'Figures of this site give this number.',
	nearest:
		'No figure of this site gives this number for that time. The nearest is shown; another rule or a later release may give it.',
	ruleMissing:
		'The text says neither who counts nor what counts. Published counts for one year differ by a factor of ten or more, each right by its own rule.',
	running:
		'The year is not over, and the text does not say up to which day this counts. Beside a whole year it looks smaller than it is.',
	partOfYear: 'This counts only a part of the year, and is given as the count of the whole year.',
	sum: 'Datasets list the same events by different rules. Added up, most events count twice or more.',
	superlative:
		'A rank by toll invites comparison and imitation, and is true only under one rule and up to one day. Guides on reporting ask you to leave it out.',
	suicide:
		'What one commits is a crime; guides on safe messaging ask for words that carry neither blame nor success, and that leave out how it was done. In the United States, 988 answers calls and texts.',
	perpetratorFirst:
		'The sentence begins with the one who did it. Begin with the people who were killed or wounded, or with the place; leave the name out.',
	claim:
		'A widely repeated claim gives this as a number of shootings a year, not of people. We found no rule that counts so many deaths.',
	isIncidents: 'An incident is not a death: in most of them nobody was killed.',
	isPeople: 'A shooting can hurt several people, or nobody.'
} as const;

/** What a number is said to count, where it counts something else. */
export const givenWords: Record<CountedUnit, string> = {
	incidents: 'This is given as a number of shootings.',
	killed: 'This is given as a number of people killed.',
	wounded: 'This is given as a number of people wounded.',
	shot: 'This is given as a number of people shot.'
};

/** What it counts. */
export const countedWords: Record<PublishedMeasure, string> = {
	incidents: 'For that time, it is a number of incidents.',
	killed: 'For that time, it is a number of people killed.',
	'children-killed': 'For that time, it is a number of children killed.',
	wounded: 'For that time, it is a number of people wounded.',
	'killed-or-wounded': 'For that time, it is a number of people killed or wounded.',
	'schools-reporting': 'For that time, it is a number of schools.'
};

/** What to write instead, where no figure of ours says it; blanks are written as `…`. */
export const adviceWords = {
	cited: '“… incidents in which …, in …, as … counts them”',
	soFar: '“… incidents in which … so far this year, up to …, as … counts them”',
	harmed: '“… people killed or wounded, as … counts them”',
	aYear:
		'“… shootings at schools a year, as … counts them”; for people, a number of people killed with its source',
	apart: '“… by the rule of …, and … by the rule of …”: a number for each dataset, not added up',
	noRank: '“… people were killed and … wounded at … on …”: what happened, without a rank',
	peopleFirst: '“… people were killed and … wounded at … School in …, when …”',
	diedBySuicide: '“died by suicide”',
	deathBySuicide: '“a death by suicide”',
	suicideAttempt: '“a suicide attempt”',
	riseInSuicides: '“a rise in suicides”'
} as const;
export type Advice = keyof typeof adviceWords;

/** Why something is said: a sentence on its own, or after what a number is said to count and what it counts. */
export interface Reason {
	is: keyof typeof reasonWords;
	swap?: { given: CountedUnit; counted: PublishedMeasure };
}

/** The sentences of a language for every reason. */
export interface ReasonWords {
	reasons: Record<Reason['is'], string>;
	given: Record<CountedUnit, string>;
	counted: Record<PublishedMeasure, string>;
}

/** Why something is said, in plain words: a sentence or a few. */
export function sayReason({ is, swap }: Reason, { reasons, given, counted }: ReasonWords): string {
	return swap ? `${given[swap.given]} ${counted[swap.counted]} ${reasons[is]}` : reasons[is];
}
