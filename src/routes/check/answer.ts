import { checkCopy } from '#lib/check/check-copy.ts';
import { findingKinds, type Finding, type FindingKind } from '#lib/check/finding.ts';
import type { KnownFigure } from '#lib/check/known.ts';
import { describeFigure, describeRelease } from '#lib/citation/sentence.ts';
import { noFilters } from '#lib/domain/figure-filters.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { Db } from '#lib/server/db/open.ts';
import { findDataset } from '#lib/server/queries/datasets.ts';
import { findRule } from '#lib/server/queries/rules.ts';
import { readKnown } from '#lib/server/queries/stated-numbers.ts';

/** Characters of the longest address that our server takes, path and query together: see `server/http/admission.ts`. */
export const mostCharacters = 2048;

/** What keeps an address with somebody's text to that somebody: no cache keeps the answer, no other site is told. */
export const discreet = {
	'cache-control': 'no-store',
	'referrer-policy': 'no-referrer',
	'x-robots-tag': 'noindex'
};

/** A figure of ours that says what a text should. */
export interface SaidFigure {
	value: number;
	address: string;
	/** What follows the value, with source and without full stop. */
	words: string;
}

/** A finding as it is shown. */
export interface Note {
	kind: FindingKind;
	title: string;
	isFault: boolean;
	start: number;
	end: number;
	/** The reader's own words at that place. */
	said: string;
	why: string;
	instead: string | null;
	figures: SaidFigure[];
	/** Page of the claim that is retold; left out where none is. */
	claim?: string;
}

/** What an address asks to be checked, and what is found. Nothing of it is kept. */
export function answerCheck(db: Db, params: URLSearchParams): { text: string; notes: Note[] } {
	const text = (params.get('text') ?? '').replaceAll('\r\n', '\n').trim();
	return { text, notes: checkCopy(text, readKnown(db)).map((finding) => toNote(db, text, finding)) };
}

function toNote(db: Db, text: string, { figures, ...finding }: Finding): Note {
	const { kind, start, end } = finding;
	return {
		...finding,
		...findingKinds[kind],
		said: text.slice(start, end),
		figures: figures.flatMap((figure) => sayFigure(db, figure) ?? [])
	};
}

function sayFigure(db: Db, figure: KnownFigure): SaidFigure | null {
	const { address, value, label, complete } = figure;
	const [dataset, rule] = [findDataset(db, figure.dataset), findRule(db, figure.rule)];
	if (address === null || !dataset || !rule) return null;
	const counted = {
		...figure,
		...noFilters,
		measure: figure.measure as Measure,
		rule,
		dataset,
		release: { label }
	};
	const part = complete ? '' : '; covers a part of this period only';
	return { value, address, words: `${describeFigure(counted)} (${describeRelease(counted)}${part})` };
}
