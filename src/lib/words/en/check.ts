import { findingKinds, type FindingKind } from '../../check/finding.ts';
import { adviceWords, countedWords, givenWords, reasonWords } from '../../check/finding-words.ts';
import type { Advice, CountedUnit, Reason } from '../../check/finding-words.ts';
import type { PublishedMeasure } from '../../domain/measure.ts';

/** `/check`. */
export const check = {
	title: 'Check a text before you publish it',
	description:
		'Paste a text on school shootings: numbers that were swapped, cut short or added up, and words that do harm, each with a sentence to use instead.',
	lead: 'Paste sentences on school shootings. Their numbers are checked against the figures of this site, and their words against what guides on reporting ask for. Each finding comes with words to use instead.',
	empty: 'There was no text to check.',
	yourText: 'Your text',
	marked: 'Your text, with what was found',
	legend:
		'Wavy lines mark faults; dotted lines mark numbers that were looked up. Each raised number leads to its note.',
	found: 'What was found',
	nothing:
		'Nothing was found. That is no seal of approval: the checker knows a few patterns, and a sentence can be wrong in many other ways.',
	thisTable: 'this table',
	another: 'Check another text',
	form: {
		text: 'Your text',
		room: (most: string) => `Up to ${most} characters at a time; what is pasted beyond that is cut off.`,
		button: 'Check the text',
		examples: 'See some made-up sentences checked'
	},
	/** For the script of the page. */
	script: {
		room: 'Up to about {count} characters at a time.',
		excess:
			'This text is about {count} characters too long for one address. Check it in parts. Nothing was sent.'
	},
	table: {
		place: 'Place',
		said: 'Your words',
		finding: 'Finding',
		write: 'What to write',
		writeBefore: 'What to write: ',
		back: (place: number) => `Back to place ${place} of your text`,
		to: (place: number, kind: string) => `Finding ${place}: ${kind}`,
		noFault: ' (no fault)',
		claim: 'The claim, and what we found',
		part: '; covers a part of this period only'
	},
	kinds: Object.fromEntries(Object.entries(findingKinds).map(([kind, { title }]) => [kind, title])) as Record<
		FindingKind,
		string
	>,
	why: {
		reasons: reasonWords as Record<Reason['is'], string>,
		given: { ...givenWords } as Record<CountedUnit, string>,
		counted: { ...countedWords } as Record<PublishedMeasure, string>
	},
	advice: adviceWords as Record<Advice, string>,
	looksFor: {
		title: 'What it looks for',
		unit: '{kind|Unit swapped.} Incidents given as deaths, or people given as incidents.',
		rule: '{kind|Rule missing.} A count that says neither who counts nor what counts.',
		part: '{kind|Part of a year} given as the whole of it.',
		sum: '{kind|Sums across datasets,} which list the same events.',
		superlative: '{kind|Superlatives} and records by toll.',
		suicide: '{kind|Words on suicide} that suggest a crime or a success.',
		perpetrator: '{kind|Perpetrator first:} sentences that begin with the one who did it.'
	},
	cannot: {
		title: 'What it cannot do',
		text: 'It reads one sentence at a time and knows words, not facts. It does not know names, cannot tell whether an event happened, and compares only the yearly totals that this site has. Small numbers match some count by chance, so most below a certain size are left alone. It misses faults, and it flags sentences that are right. A number that no figure here gives can be right by another rule. It understands English only.'
	},
	kept: {
		title: 'What is kept',
		text: 'This site keeps none of it. Your text travels in the address of the next page: the text is read, the answer is written, and both are dropped. This server does not log the addresses it is asked for, the answer is marked not to be stored or indexed, and no other site is told where you came from. But others can log an address on its way, such as a web server in front of this one or the network of an office, and your browser’s own history keeps it. Do not paste what must stay secret.'
	}
};
