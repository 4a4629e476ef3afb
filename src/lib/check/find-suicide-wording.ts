import type { Finding } from './finding.ts';
import type { Sentence } from './statement.ts';
import type { Token } from './token.ts';

/** What is written of suicide and better is not, as words in a row; `|` parts forms of one word. */
const phrases: readonly { words: string; instead: string }[] = [
	{ words: 'commit|commits|committed|committing suicide', instead: 'died by suicide' },
	{ words: 'completed|successful suicide', instead: 'a death by suicide' },
	{ words: 'failed|unsuccessful suicide', instead: 'a suicide attempt' },
	{ words: 'suicide epidemic|wave', instead: 'a rise in suicides' },
	{ words: 'killed|kills|killing himself|herself|themselves', instead: 'died by suicide' }
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
			why: 'One commits a crime; guides on safe messaging ask for words without blame or success, and without the way it was done. In the United States, 988 answers calls and texts.',
			instead: `“${found.instead}”`,
			figures: []
		} satisfies Finding;
	});
}

function isHere(tokens: readonly Token[], at: number, forms: readonly string[][]): boolean {
	return forms.every((all, index) => all.includes(tokens[at + index]?.word ?? ''));
}
