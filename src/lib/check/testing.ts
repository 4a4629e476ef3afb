import Papa from 'papaparse';
import { findingKinds, type Finding, type FindingKind } from './finding.ts';

/** A sentence with the kinds of finding that a person gave it by hand. */
export interface LabelledSentence {
	sentence: string;
	labels: FindingKind[];
}

/** How often a kind of finding is right, and how many of those wanted are found. */
export interface Score {
	/** Sentences with the label; those found; those both. */
	wanted: number;
	found: number;
	right: number;
	/** Shares from 0 to 1; 1 where there is nothing to be right about. */
	precision: number;
	recall: number;
}

/**
 * Reads `sentence,labels`; labels are parted by spaces.
 *
 * @throws {Error} on a label that is no kind of finding
 */
export function readLabelled(csv: string): LabelledSentence[] {
	const { data } = Papa.parse<{ sentence: string; labels: string }>(csv, {
		header: true,
		skipEmptyLines: true
	});
	return data.map(({ sentence, labels }) => ({
		sentence,
		labels: labels.split(' ').filter(Boolean).map(readLabel)
	}));
}

function readLabel(label: string): FindingKind {
	if (!Object.hasOwn(findingKinds, label)) throw new Error(`${label} is no kind of finding`);
	return label as FindingKind;
}

/** Holds what a checker finds against the labels, sentence by sentence. */
export function score(
	sentences: readonly LabelledSentence[],
	kind: FindingKind,
	check: (text: string) => Finding[]
): Score {
	const told = sentences.map(({ sentence, labels }) => ({
		wanted: labels.includes(kind),
		found: check(sentence).some((one) => one.kind === kind)
	}));
	const [wanted, found] = [told.filter((one) => one.wanted).length, told.filter((one) => one.found).length];
	const right = told.filter((one) => one.wanted && one.found).length;
	const share = (whole: number) => (whole === 0 ? 1 : right / whole);
	return { wanted, found, right, precision: share(found), recall: share(wanted) };
}
