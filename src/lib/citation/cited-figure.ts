import type { Redistribution } from '../domain/dataset.ts';
import type { FigureAddress } from '../domain/figure.ts';

/** The name under which this site is cited. */
export const siteName = 'No Figure Alone';

/** What of a counted figure a citation needs; an answer of the figure page has it. */
export interface Citable extends Omit<FigureAddress, 'release' | 'rule' | 'is' | 'where'> {
	/** Path and query, canonical, with the value as `is`. */
	address: string;
	value: number;
	/** `rows`: counted here; `published`: a total that somebody gives. */
	kind: 'rows' | 'published';
	dataset: { title: string; publisher: string; redistribution: Redistribution };
	release: { label: string };
	rule: { id: string; version: number; title: string; inWhich: string | null };
	/** `false`: the release covers a part of the period only. */
	complete: boolean;
	evidence: 'rows' | 'computed' | 'publisher' | 'second_hand';
}

/** One figure as it is cited: the neutral item that every style and every file is made from. */
export interface CitedFigure extends Citable {
	/** Absolute and canonical. */
	url: string;
	/** ISO date, month or year of the release; `null` where its label is none. */
	issued: string | null;
	/** ISO date on which the reader looked; `null` to leave it out, as a frozen address lets every style do. */
	accessed: string | null;
}

/**
 * @param origin scheme and host of the site, `https://example.org`
 * @param accessed ISO date on which the reader looked; pages that are kept for others have none
 */
export function citeFigure(figure: Citable, origin: string, accessed: string | null = null): CitedFigure {
	const { label } = figure.release;
	return {
		...figure,
		url: new URL(figure.address, origin).href,
		issued: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(label) ? label : null,
		accessed
	};
}

/** The numbers of an ISO date, month or year: `2023-09` → `[2023, 9]`. */
export function datePartsOf(iso: string): number[] {
	return iso.split('-').map(Number);
}
