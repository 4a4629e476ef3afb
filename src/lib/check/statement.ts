import { readCues, type Cues } from './cues.ts';
import { findDatasets } from './dataset-names.ts';
import { readNumbers, type StatedNumber } from './stated-number.ts';
import { periodAt, readPeriods, type StatedPeriod } from './stated-period.ts';
import { readUnit, type StatedUnit } from './stated-unit.ts';
import { splitSentences, type Token, type TokenRun } from './token.ts';

/** A number of a sentence with what it counts and when. */
export interface Statement extends StatedNumber {
	unit: StatedUnit | null;
	period: StatedPeriod | null;
	/** Place in the text of the number and of what it counts. */
	start: number;
	end: number;
}

/** A sentence and what it says in numbers. */
export interface Sentence extends TokenRun {
	cues: Cues;
	/** Ids of the datasets that it names. */
	datasets: string[];
	/** Those that it, the one before or the one after it names. */
	around: string[];
	/** Whether it, or the sentence before it, is about guns at schools. */
	onTopic: boolean;
	statements: Statement[];
}

/** Reads the sentences of a text. */
export function readSentences(text: string): Sentence[] {
	const alone = splitSentences(text).map((run) => ({
		...run,
		cues: readCues(run.tokens),
		datasets: findDatasets(run.tokens),
		statements: readStatements(run.tokens)
	}));
	return alone.map((sentence, index) => {
		const near = alone.slice(Math.max(0, index - 1), index + 2);
		const topic = alone.slice(Math.max(0, index - 1), index + 1);
		return {
			...sentence,
			around: [...new Set(near.flatMap(({ datasets }) => datasets))],
			onTopic: topic.some(({ cues }) => cues.school) && topic.some(({ cues }) => cues.gun)
		};
	});
}

function readStatements(tokens: readonly Token[]): Statement[] {
	const periods = readPeriods(tokens);
	const numbers = readNumbers(tokens, periods);
	return numbers.map((number) => ({
		...number,
		unit: readUnit(tokens, number, numbers),
		period: periodAt(periods, number.first),
		start: tokens[number.first]!.start,
		end: tokens[number.last]!.end
	}));
}

/** Whether a number is one of a whole country's year or years, as far as its sentence tells. */
export function isTotal({ cues, datasets, onTopic }: Sentence, { unit }: Statement): boolean {
	if (!onTopic || unit === null || unit === 'other' || cues.event) return false;
	return unit === 'incidents' || cues.total || datasets.length > 0;
}
