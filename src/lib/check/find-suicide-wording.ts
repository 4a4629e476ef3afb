import type { Finding } from './finding.ts';
import type { Advice } from './finding-words.ts';
import type { Sentence } from './statement.ts';
import type { Token } from './token.ts';

/** What is written of suicide and better is not, as words in a row; `|` parts forms of one word. */
const phrases: readonly { words: string; instead: Advice }[] = [
	{ words: 'commit|commits|committed|committing suicide', instead: 'diedBySuicide' },
	{ words: 'completed|successful suicide', instead: 'deathBySuicide' },
	{ words: 'failed|unsuccessful suicide', instead: 'suicideAttempt' },
	{ words: 'suicide epidemic|wave', instead: 'riseInSuicides' },
	{ words: 'killed|kills|killing himself|herself|themselves', instead: 'diedBySuicide' }
];
const patterns = phrases.map(({ words, instead }) => ({
	forms: words.split(' ').map((form) => form.split('|')),
	instead
}));

/** Words on suicide that suggest a crime or a success. */
export function findSuicideWording(_: unknown, { tokens }: Sentence): Finding[] {
	return tokens.flatMap((token, at) => {
		const found = patterns.find(({ forms }) => isHere(tokens, at, forms));
		if (!found) return [];
		return {
			kind: 'suicide-wording',
			start: token.start,
			end: tokens[at + found.forms.length - 1]!.end,
			why: { is: 'suicide' },
			instead: found.instead,
			figures: []
		} satisfies Finding;
	});
}

function isHere(tokens: readonly Token[], at: number, forms: readonly string[][]): boolean {
	return forms.every((all, index) => all.includes(tokens[at + index]?.word ?? ''));
}
