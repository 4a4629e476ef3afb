import type { Advice, Reason } from './finding-words.ts';
import type { KnownFigure } from './known.ts';

/** What the checker can say of a place in a text. The first seven are faults, the others say what a number is. */
export const findingKinds = {
	'unit-swap': { title: 'Unit swapped', isFault: true },
	'rule-missing': { title: 'Rule missing', isFault: true },
	'partial-year': { title: 'Part of a year', isFault: true },
	sum: { title: 'Sum across datasets', isFault: true },
	superlative: { title: 'Superlative', isFault: true },
	'suicide-wording': { title: 'Words on suicide', isFault: true },
	'perpetrator-first': { title: 'Perpetrator first', isFault: true },
	match: { title: 'A figure of this site', isFault: false },
	nearest: { title: 'No figure of this site', isFault: false }
} as const;
export type FindingKind = keyof typeof findingKinds;

/** Something that the checker says of a place in a text. */
export interface Finding {
	kind: FindingKind;
	/** Place in the text: the first character, and the one after the last. */
	start: number;
	end: number;
	why: Reason;
	/** What to write instead, where no figure of ours says it. */
	instead: Advice | null;
	/** Figures of ours that say it, the best first. */
	figures: KnownFigure[];
	/** Path of the page of a claim that the text retells; left out where it retells none. */
	claim?: string;
}
