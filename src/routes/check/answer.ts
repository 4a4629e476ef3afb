import { checkCopy } from '#lib/check/check-copy.ts';
import { findingKinds, type Finding, type FindingKind } from '#lib/check/finding.ts';
import { sayReason } from '#lib/check/finding-words.ts';
import type { KnownFigure } from '#lib/check/known.ts';
import type { Piece } from '#lib/citation/piece.ts';
import type { Language } from '#lib/format/localized.ts';
import type { Db } from '#lib/server/db/open.ts';
import { findDataset } from '#lib/server/queries/datasets.ts';
import { findRule } from '#lib/server/queries/rules.ts';
import { readKnown } from '#lib/server/queries/stated-numbers.ts';
import { catalogues } from '#lib/words/catalogues.ts';
import { tellFigure } from './tell-figure.ts';

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
	words: readonly Piece[];
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
	/** Words for an English text stand in quotation marks. */
	instead: string | null;
	figures: SaidFigure[];
	/** Page of the claim that is retold; left out where none is. */
	claim?: string;
}

/** What an address asks to be checked, and what is found, told in a language. Nothing of it is kept. */
export function answerCheck(
	db: Db,
	params: URLSearchParams,
	language: Language = 'en'
): { text: string; notes: Note[] } {
	const text = (params.get('text') ?? '').replaceAll('\r\n', '\n').trim();
	const found = checkCopy(text, readKnown(db));
	return { text, notes: found.map((finding) => toNote(db, text, finding, language)) };
}

function toNote(db: Db, text: string, { figures, ...finding }: Finding, language: Language): Note {
	const { kind, start, end, why, instead } = finding;
	const { kinds, why: reasons, advice } = catalogues[language].check;
	return {
		...finding,
		title: kinds[kind],
		isFault: findingKinds[kind].isFault,
		said: text.slice(start, end),
		why: sayReason(why, reasons),
		instead: instead && advice[instead],
		figures: figures.flatMap((figure) => sayFigure(db, figure, language) ?? [])
	};
}

function sayFigure(db: Db, figure: KnownFigure, language: Language): SaidFigure | null {
	const { address, value } = figure;
	const [dataset, rule] = [findDataset(db, figure.dataset), findRule(db, figure.rule)];
	if (address === null || !dataset || !rule) return null;
	return { value, address, words: tellFigure(figure, { dataset, rule }, language) };
}
