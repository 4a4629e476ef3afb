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
	/** What each dataset with a row of the event answers, by its short title. */
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

/** Why a dataset that does not list an event would count it, leaves it out, or cannot be asked: whole sentences. */
export function sayWritten(clauses: readonly AskedClause[]): string {
	const { standing, deciding } = judgeWritten(clauses);
	if (standing === 'unclear') return deciding.map(sayUnknown).join(' ');
	const asked = enumerate(deciding.map(({ asks }) => `that ${asks}`));
	const answer = standing === 'would' ? 'yes' : 'no';
	const speakers = new Set(
		deciding.flatMap(({ answers }) => answers.filter((one) => one.answer === answer).map(({ by }) => by))
	);
	const facts = `the facts of ${enumerate([...speakers])}`;
	return standing === 'would'
		? `Its rule asks ${asked}: so it was by ${facts}.`
		: `Its rule asks ${asked}: not so by ${facts}.`;
}

function sayUnknown({ asks, answers }: AskedClause): string {
	const [affirming, denying] = (['yes', 'no'] as const).map((wanted) =>
		answers.filter(({ answer }) => answer === wanted).map(({ by }) => by)
	);
	if (affirming!.length > 0 && denying!.length > 0) {
		return `Its rule asks that ${asks}: so it was by ${enumerate(affirming!)}, not so by ${enumerate(denying!)}.`;
	}
	return `Its rule asks that ${asks}, which the facts held here do not tell.`;
}

function enumerate(words: readonly string[]): string {
	if (words.length < 3) return words.join(' and ');
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
