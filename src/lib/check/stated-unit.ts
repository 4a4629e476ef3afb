import type { StatedNumber } from './stated-number.ts';
import type { Token } from './token.ts';

/** What a number in a text is said to count. */
export type StatedUnit = 'incidents' | 'killed' | 'wounded' | 'shot' | 'other';

const incidents = /^(shootings|incidents|episodes)$/;
const people =
	/^(people|persons|children|kids|students|pupils|teens|teenagers|youths|adults|teachers|educators|victims|men|women|boys|girls|americans|lives|youngsters)$/;
const deaths =
	/^(deaths|fatalities|dead|killed|killings|died|die|dies|dying|killing|kills?|fatal|perished|slain|toll|murdered)$/;
const lost = /^(lose|loses|lost|losing|claim(s|ed|ing)?|took|takes?|taking|mourned)$/;
const injuries = /^(wounded|injured|hurt|injuries|injuring|wounding|injures|wounds)$/;
const shot = /^(shot)$/;
const survived = /^(survived|survivors?|survive)$/;

/** Words between a number and what it counts. */
const between =
	/^(school|schools|public|us|u|s|american|mass|fatal|deadly|k-12|young|innocent|more|separate|different|gun|shooting|school-shooting|such|other|total|additional|high|annual|yearly|reported|recorded|violent|new)$/;

/** Words after a number that is not followed by what it counts. */
const bare =
	/^(a|an|each|per|every|in|to|for|by|from|last|this|were|was|have|had|has|and|annually|yearly|across|nationwide|at|as|on|now|today|since|is|,|\.|;|:|\)|"|”|!|\?|–|—|-|against|up|down|compared|over|during|so|took)$/;

const clauseEnd = /^(;|:|\(|\)|—)$/;

/** What a number of a sentence counts; `null` where the sentence does not say. */
export function readUnit(
	tokens: readonly Token[],
	number: StatedNumber,
	numbers: readonly StatedNumber[]
): StatedUnit | null {
	let at = number.last + 1;
	while (at <= number.last + 4 && between.test(tokens[at]?.word ?? '') && !isHead(tokens, at)) at++;
	const word = tokens[at]?.word ?? '.';
	const direct = unitOf(word);
	if (direct) return direct;
	if (people.test(word)) return readPeople(tokens, at, number, numbers);
	if (!bare.test(word)) return 'other';
	return readVerbAfter(tokens, at) ?? readBefore(tokens, number.first);
}

/** `fatal` is a word between in "three fatal shootings", and none in "three fatal". */
function isHead(tokens: readonly Token[], at: number): boolean {
	return bare.test(tokens[at + 1]?.word ?? '.');
}

function unitOf(word: string): StatedUnit | null {
	if (incidents.test(word)) return 'incidents';
	if (deaths.test(word)) return 'killed';
	if (injuries.test(word)) return 'wounded';
	return shot.test(word) ? 'shot' : null;
}

/** What happened to people: the verb after them, else the one before the number, else the noun of the sentence. */
function readPeople(
	tokens: readonly Token[],
	at: number,
	number: StatedNumber,
	numbers: readonly StatedNumber[]
): StatedUnit | null {
	const next = numbers.find(({ first }) => first > number.last)?.first ?? tokens.length;
	const stop = tokens.findIndex(({ word }, index) => index > at && clauseEnd.test(word));
	const end = Math.min(at + 16, next, stop < 0 ? tokens.length : stop);
	const after = tokens.slice(at + 1, end).map(({ word }) => word);
	if (after.some((word) => survived.test(word))) return 'other';
	const verb = firstUnit(after) ?? verbBefore(tokens, number.first);
	return verb ?? (tokens[at]!.word === 'lives' ? 'killed' : headBefore(tokens, number.first));
}

/** The first word that says what happened; "shot dead" is dead. */
function firstUnit(words: readonly string[]): StatedUnit | null {
	const at = words.findIndex(
		(word) => /^(killed|wounded|shot)$/.test(unitOf(word) ?? '') && word !== 'fatal'
	);
	if (at < 0) return words.some((word) => lost.test(word)) && words.includes('lives') ? 'killed' : null;
	const unit = unitOf(words[at]!);
	const isBoth = /^(and|or)$/.test(words[at + 1] ?? '') && unitOf(words[at + 2] ?? '') === 'wounded';
	if (unit === 'shot')
		return /^(dead|and)$/.test(words[at + 1] ?? '') &&
			deaths.test(words[at + 1] === 'and' ? (words[at + 2] ?? '') : 'dead')
			? 'killed'
			: 'shot';
	return unit === 'killed' && isBoth ? 'shot' : unit;
}

function verbBefore(tokens: readonly Token[], at: number): StatedUnit | null {
	const words = tokens.slice(Math.max(0, at - 5), at).map(({ word }) => word);
	for (const word of words.toReversed()) {
		if (clauseEnd.test(word)) return null;
		if (lost.test(word)) return 'killed';
		const unit = unitOf(word);
		if (unit && unit !== 'incidents') return unit;
	}
	return null;
}

function readVerbAfter(tokens: readonly Token[], at: number): StatedUnit | null {
	if (!/^(were|was|have|had|has)$/.test(tokens[at]?.word ?? '')) return null;
	return firstUnit(tokens.slice(at + 1, at + 4).map(({ word }) => word));
}

function readBefore(tokens: readonly Token[], at: number): StatedUnit | null {
	return headBefore(tokens, at);
}

/** The noun before a number that is not part of an adverbial: "deaths in school shootings rose from …" is deaths. */
function headBefore(tokens: readonly Token[], at: number): StatedUnit | null {
	let aside: StatedUnit | null = null;
	for (let index = at - 1; index >= 0; index--) {
		const unit = unitOf(tokens[index]!.word);
		if (unit === null) continue;
		if (!isAside(tokens, index)) return unit;
		aside ??= unit;
	}
	return aside;
}

function isAside(tokens: readonly Token[], at: number): boolean {
	let index = at - 1;
	while (index >= 0 && (between.test(tokens[index]!.word) || /^(the|at)$/.test(tokens[index]!.word))) index--;
	return /^(in|of|from|to|by|with)$/.test(tokens[index]?.word ?? '');
}
