import { evaluate } from './evaluate.ts';
import type { Incident } from './incident.ts';
import type { Predicate } from './rule.ts';
import type { ThreeValued } from './three-valued.ts';

/** One thing that a publisher's written rule asks for, so that rows of other datasets can be asked it. */
export interface WrittenClause {
	/** Completes "it asks that …". */
	asks: string;
	/** Facts that meet it. */
	meets: Predicate;
	/** Facts that break it; `null` where no fact that is held could. What neither meets nor breaks it is unknown. */
	breaks: Predicate | null;
	/** Datasets whose own rule asks for as much, so that each of their rows meets it. */
	metBy: readonly string[];
}

/**
 * The rules by which datasets take in their rows, by their ids in `data/rules`, for rows of others. There a rule is "every
 * row of the file", as the publisher has applied it; here are its written words, as far as facts of other datasets can answer
 * them. A test holds the two together.
 */
export const writtenRules: Readonly<Record<string, readonly WrittenClause[]>> = {
	all: [
		{
			asks: 'a gun was fired or pointed at somebody, or a bullet hit, on school property',
			meets: { everything: true },
			breaks: null,
			metBy: []
		}
	],
	'school-hours': [
		{
			asks: 'a gun was fired',
			meets: someoneHurt(),
			breaks: null, // a row with nobody hurt may be of a gun that was only shown
			metBy: ['register', 'cnn']
		},
		{
			asks: 'it was just before, during or just after classes',
			meets: {
				any: [
					{ fact: 'dayPart', in: ['classes'] },
					{ all: [{ fact: 'duringClasses', in: ['yes'] }, { not: timeIsKnown() }] }
				]
			},
			breaks: { fact: 'dayPart', in: ['event', 'evening', 'no-school'] }, // how long before or after is not told
			metBy: []
		},
		{
			asks: 'it was on the grounds of a school',
			meets: { fact: 'setting', in: ['inside', 'outside', 'both'] },
			breaks: { fact: 'setting', in: ['off-property'] },
			metBy: []
		},
		{
			asks: 'it was no accident that hurt only the handler of the gun',
			meets: { any: [someoneHurt(), { not: { fact: 'circumstance', in: ['accident'] } }] },
			breaks: { all: [{ fact: 'circumstance', in: ['accident'] }, nobodyHurt()] },
			metBy: []
		},
		{
			asks: 'it was no suicide that threatened nobody else',
			meets: { any: [someoneHurt(), { not: { fact: 'circumstance', in: ['suicide'] } }] },
			breaks: null, // whether it threatened others is not told
			metBy: []
		}
	],
	'someone-shot': [
		{
			asks: 'somebody other than the shooter was shot',
			meets: someoneHurt(),
			breaks: nobodyHurt(),
			metBy: []
		},
		{
			asks: 'it was on school property or a school bus',
			meets: { fact: 'setting', in: ['inside', 'outside', 'both', 'bus'] },
			breaks: { fact: 'setting', in: ['off-property'] },
			metBy: ['wapo']
		}
	],
	'register-fatal': [
		{
			asks: 'somebody other than the shooter was killed',
			meets: { fact: 'killed', atLeast: 1 },
			breaks: { fact: 'killed', atMost: 0 },
			metBy: []
		},
		{
			asks: 'it was around the school day or at a school event',
			meets: { fact: 'dayPart', in: ['before', 'classes', 'after', 'event'] },
			breaks: { fact: 'dayPart', in: ['evening', 'no-school'] },
			metBy: ['wapo']
		}
	]
};

function someoneHurt(): Predicate {
	return {
		any: [
			{ fact: 'killed', atLeast: 1 },
			{ fact: 'wounded', atLeast: 1 }
		]
	};
}

function nobodyHurt(): Predicate {
	return {
		all: [
			{ fact: 'killed', atMost: 0 },
			{ fact: 'wounded', atMost: 0 }
		]
	};
}

/** The part of the day is finer than the yes or no on classes: where it is told, it decides. */
function timeIsKnown(): Predicate {
	const parts = ['before', 'classes', 'after', 'event', 'evening', 'no-school'];
	return { unknownAs: 'no', of: { fact: 'dayPart', in: parts } };
}

/** What a row of a dataset answers to a clause of another's rule. */
export function answerClause(clause: WrittenClause, datasetId: string, row: Incident): ThreeValued {
	if (clause.metBy.includes(datasetId) || evaluate(clause.meets, row) === 'yes') return 'yes';
	return clause.breaks !== null && evaluate(clause.breaks, row) === 'yes' ? 'no' : 'unknown';
}

/** What several rows of one event answer together: they must not contradict each other. */
export function joinAnswers(answers: readonly ThreeValued[]): ThreeValued {
	const isMet = answers.includes('yes');
	const isBroken = answers.includes('no');
	if (isMet === isBroken) return 'unknown';
	return isMet ? 'yes' : 'no';
}
