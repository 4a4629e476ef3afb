import type { ThreeValued } from './three-valued.ts';
import { joinAnswers } from './written-rule.ts';

/** How a dataset stands to an event that it may or may not list. */
export const standings = {
	lists: 'Lists it',
	would: 'Not listed, though its written rule would count it',
	'leaves-out': 'Left out by its written rule',
	unclear: 'Not listed; its written rule cannot be told',
	'not-covered': 'Does not cover that day'
} as const;
export type Standing = keyof typeof standings;

/** One clause of a dataset's written rule, asked of what others say of an event. */
export interface AskedClause {
	/** Completes "it asks that …". */
	asks: string;
	/** What each dataset with a row of the event answers, by its name in the language of the words. */
	answers: readonly { by: string; answer: ThreeValued }[];
}

/** What a written rule says of an event by its clauses, and which of them decide. */
export function judgeWritten(clauses: readonly AskedClause[]): {
	standing: 'would' | 'leaves-out' | 'unclear';
	deciding: readonly AskedClause[];
} {
	const joined = clauses.map((clause) => ({
		clause,
		answer: joinAnswers(clause.answers.map(({ answer }) => answer))
	}));
	const of = (wanted: ThreeValued) =>
		joined.filter(({ answer }) => answer === wanted).map(({ clause }) => clause);
	if (of('no').length > 0) return { standing: 'leaves-out', deciding: of('no') };
	if (of('unknown').length > 0) return { standing: 'unclear', deciding: of('unknown') };
	return { standing: 'would', deciding: clauses };
}

/** What a language brings to the words on a standing; a clause is what completes "it asks that …". */
export interface StandingGrammar {
	/** A dataset as it stands after "the facts of". */
	nameOf: (id: string, shortTitle: string) => string;
	clause: (asks: string) => string;
	and: (words: readonly string[]) => string;
	/** Whole sentences. */
	would: (asked: string, speakers: string) => string;
	leavesOut: (asked: string, speakers: string) => string;
	divided: (asked: string, affirming: string, denying: string) => string;
	untold: (asked: string) => string;
	cannotBeAsked: string;
	listedBefore: string;
}

export const englishStandings: StandingGrammar = {
	nameOf: (id, shortTitle) => {
		if (id === 'register') return 'the register';
		return id === 'cnn' ? shortTitle : `the ${shortTitle}`;
	},
	clause: (asks) => `that ${asks}`,
	and: enumerate,
	would: (asked, speakers) => `Its rule asks ${asked}: so it was by the facts of ${speakers}.`,
	leavesOut: (asked, speakers) => `Its rule asks ${asked}: not so by the facts of ${speakers}.`,
	divided: (asked, affirming, denying) =>
		`Its rule asks ${asked}: so it was by ${affirming}, not so by ${denying}.`,
	untold: (asked) => `Its rule asks ${asked}, which the facts held here do not tell.`,
	cannotBeAsked: 'Its rule cannot be asked of others’ rows.',
	listedBefore: 'An earlier release of it lists the event.'
};

/** Why a dataset that does not list an event would count it, leaves it out, or cannot be asked: whole sentences. */
export function sayWritten(clauses: readonly AskedClause[], grammar = englishStandings): string {
	const { standing, deciding } = judgeWritten(clauses);
	if (standing === 'unclear') return deciding.map((clause) => sayUnknown(clause, grammar)).join(' ');
	const asked = grammar.and(deciding.map(({ asks }) => grammar.clause(asks)));
	const answer = standing === 'would' ? 'yes' : 'no';
	const speakers = new Set(
		deciding.flatMap(({ answers }) => answers.filter((one) => one.answer === answer).map(({ by }) => by))
	);
	return grammar[standing === 'would' ? 'would' : 'leavesOut'](asked, grammar.and([...speakers]));
}

function sayUnknown({ asks, answers }: AskedClause, grammar: StandingGrammar): string {
	const [affirming, denying] = (['yes', 'no'] as const).map((wanted) =>
		answers.filter(({ answer }) => answer === wanted).map(({ by }) => by)
	);
	const asked = grammar.clause(asks);
	if (affirming!.length === 0 || denying!.length === 0) return grammar.untold(asked);
	return grammar.divided(asked, grammar.and(affirming!), grammar.and(denying!));
}

function enumerate(words: readonly string[]): string {
	if (words.length < 3) return words.join(' and ');
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
