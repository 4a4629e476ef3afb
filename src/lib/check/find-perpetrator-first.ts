import type { Finding } from './finding.ts';
import type { Sentence } from './statement.ts';
import type { Token } from './token.ts';

const perpetrators =
	/^(gunm[ae]n|gunwoman|shooters?|suspects?|assailants?|attackers?|killers?|perpetrators?)$/;
/** What may stand before the subject of a sentence and belongs to it. */
const before =
	/^(the|a|an|this|that|lone|alleged|accused|suspected|teen|teenage|armed|masked|former|school|mass|active|young|male|female|same|student|year-old|\d+|-|"|“|‘)$/;
/** After `shooter`, words with which it is no person. */
const notAPerson =
	/^(drills?|training|exercises?|policy|policies|situations?|responses?|insurance|incidents?|alerts?|drill's)$/;
const anyone = /^(students?|boys?|girls?|teen|teens|teenagers?|man|men|woman|youth|year-old)$/;
const openings = /^(at|on|in|by|after|armed|before|around|with|just|shortly|when|while|during)$/;
/** Verbs that end the look for what a subject did: it suffered it, or the sentence is about something else. */
const passive = /^(was|were|is|are|has|had|have|been|died|who|whose|,|;|:|\.|himself|herself|themselves)$/;

/** Sentences that begin with whoever did it. Words, never names, tell. */
export function findPerpetratorFirst(_: unknown, { tokens }: Sentence): Finding[] {
	const starts = [0, afterOpening(tokens)];
	const at = starts.map((start) => findSubject(tokens, start)).find((place) => place !== null);
	if (at === undefined || at === null) return [];
	return [
		{
			kind: 'perpetrator-first',
			start: tokens[0]!.start,
			end: tokens[at]!.end,
			why: { is: 'perpetratorFirst' },
			instead: 'peopleFirst',
			figures: []
		}
	];
}

/** The place after an opening such as "On Friday,". */
function afterOpening(tokens: readonly Token[]): number {
	if (!openings.test(tokens[0]!.word)) return 0;
	const comma = tokens.slice(0, 10).findIndex(({ word }) => word === ',');
	return comma < 0 ? 0 : comma + 1;
}

function findSubject(tokens: readonly Token[], start: number): number | null {
	for (let at = start; at < Math.min(start + 7, tokens.length); at++) {
		const { word } = tokens[at]!;
		if (perpetrators.test(word)) return notAPerson.test(tokens[at + 1]?.word ?? '') ? null : at;
		if (anyone.test(word) && didIt(tokens, at)) return at;
		if (!before.test(word)) return null;
	}
	return null;
}

/** Whether a subject fired, by the first verb after it. */
function didIt(tokens: readonly Token[], subject: number): boolean {
	for (let at = subject + 1; at < Math.min(subject + 8, tokens.length); at++) {
		const [word, next] = [tokens[at]!.word, tokens[at + 1]?.word ?? ''];
		if (passive.test(word)) return false;
		if (/^(shot|killed|fired|kills|shoots|fires)$/.test(word)) return !passive.test(next);
		if (/^opene?d?s?$/.test(word)) return next === 'fire';
		if (/^(brought|brings|carried)$/.test(word))
			return tokens.slice(at, at + 4).some((one) => /^(gun|rifle|handgun|pistol)$/.test(one.word));
	}
	return false;
}
