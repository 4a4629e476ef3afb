/** A word, a number or a mark of a text. */
export interface Token {
	/** Lower case, with plain apostrophes. */
	word: string;
	/** Whether it begins with a capital letter. */
	capital: boolean;
	start: number;
	end: number;
}

/** Tokens that belong together, with their place in the text. */
export interface TokenRun {
	start: number;
	end: number;
	tokens: Token[];
}

/** Each branch begins with another character, so that no text makes it slow. */
const pattern = /\p{L}[\p{L}\p{M}\d'’-]*|\d+(?:[.,]\d+)*|[^\s]/gu;

/** The words, numbers and marks of a text. */
export function tokenize(text: string, offset = 0): Token[] {
	return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
		word: word.toLowerCase().replaceAll('’', "'"),
		capital: word[0] !== word[0]!.toLowerCase(),
		start: offset + index,
		end: offset + index + word.length
	}));
}

const ends = new Set(['.', '!', '?']);
const closing = new Set(['"', '”', '’', ')']);

/** Words that end in a full stop without ending a sentence. */
const abbreviations = new Set(
	'a.m p.m u.s mr mrs ms dr st no jan feb aug sept oct nov dec sen rep gov lt sgt vs'.split(' ')
);

/** The sentences of a text. A line without a full stop, such as a headline, is one too. */
export function splitSentences(text: string): TokenRun[] {
	const runs: TokenRun[] = [];
	let run: Token[] = [];
	const tokens = tokenize(text);
	tokens.forEach((token, index) => {
		run.push(token);
		if (!isLast(text, tokens, index)) return;
		runs.push({ start: run[0]!.start, end: token.end, tokens: run });
		run = [];
	});
	return runs;
}

function isLast(text: string, tokens: readonly Token[], index: number): boolean {
	const [token, next] = [tokens[index]!, tokens[index + 1]];
	if (!next) return true;
	const gap = text.slice(token.end, next.start);
	if (gap.includes('\n')) return gap.split('\n').length > 2 || endsSentence(tokens, index) || next.capital;
	return gap !== '' && endsSentence(tokens, index) && (next.capital || /[\d"“‘'(]/.test(next.word[0]!));
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
	const token = tokens[index]!;
	if (closing.has(token.word)) return index > 0 && ends.has(tokens[index - 1]!.word);
	if (token.word !== '.') return ends.has(token.word);
	const [second, , first] = [tokens[index - 1], tokens[index - 2], tokens[index - 3]];
	return !abbreviations.has(second?.word ?? '') && !abbreviations.has(`${first?.word}.${second?.word}`);
}
