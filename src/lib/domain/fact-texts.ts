import type { NumberFact, TextFact } from './rule.ts';

/** What each fact is, in a sentence or two. */
export const factTexts: Readonly<Record<NumberFact | TextFact, string>> = {
	killed: 'How many people died of the shooting, the shooter not counted. Every dataset says it.',
	childrenKilled: 'How many of the people killed were students of any age or minors.',
	killedByPolice: 'How many of the people killed were shot by a police officer.',
	wounded: 'How many people were hurt and lived, the shooter not counted.',
	reliability:
		'The publisher’s own grade of its sources: 1 is an official record, 5 a single report in the press.',
	hour: 'The hour of the day in which the first shot was fired, from 0 to 23.',
	level: 'Of what level the school is.',
	duringClasses:
		'Whether the publisher flags the shooting as during classes. Publishers draw the bounds differently; some take in arrival and dismissal.',
	dayPart: 'The part of the school’s day in which the shots were fired.',
	setting: 'Where the shots were fired or landed.',
	circumstance: 'What kind of shooting it was, as the publisher codes it. Motives are not kept here.',
	activeShooter: 'Whether the publisher flags the shooting as active by the FBI’s definition.',
	schoolCommunity: 'Whether students or staff were involved, on either side.',
	targets: 'Who was aimed at, as the publisher codes it.',
	state: 'The state or territory in which the school lies. Every dataset says it.'
};
