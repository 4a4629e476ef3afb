import type { AnsweredStatus } from '../../domain/citation-status.ts';
import type { Redistribution } from '../../domain/dataset.ts';
import type { FigureAddress } from '../../domain/figure.ts';
import type { Reason } from '../../domain/reason.ts';
import type { StateCode } from '../../domain/state.ts';

/** Why a figure cannot be given, in words for the reader; 404 where we hold too little, 400 where it is asked wrongly. */
export interface FigureProblem {
	problem: string;
	status: 400 | 404;
}

/** A part of the list that a figure counts, and the people behind it. */
export interface FigureEntry {
	/** Page of the register's event; `null` where the register holds none. */
	href: string | null;
	/** Page of the publisher's row; `null` where `sourceId` is. */
	record: string | null;
	/** The publisher's id of the row; `null` where its terms forbid listing and where a total was published. */
	sourceId: string | null;
	occurredOn: string;
	school: string;
	city: string;
	state: StateCode;
	/** What this entry adds to the figure. */
	counts: number;
	/** People killed, as this dataset says; as the register says under a published total. */
	killed: number;
	/** From the register's event, in its order. */
	people: { href: string; name: string }[];
	notNamed: { reason: Reason; count: number }[];
	/** How many of them this dataset does not count: people + those not named - beyond = killed. */
	beyond: number;
	/** What is to be said where nobody was killed or the dataset does not state the measure; else `null`. */
	told: string | null;
}

/** A page of a list. */
export interface Paging {
	/** From 1. */
	page: number;
	pages: number;
	/** Place of its first entry in the list, from 1. */
	first: number;
	/** Entries of the whole list. */
	size: number;
	/** What the whole list adds up to. */
	sum: number;
}

/** The rest of a figure: what it counts and we do not list. */
export interface Unlisted {
	count: number;
	/** Reads after the count: "more, listed by the publisher …". */
	told: string;
	/** Where the publisher lists it. */
	address: string;
}

/**
 * How the value came about: counted from rows that we hold, computed from the publisher's file, said by the publisher,
 * or known only from somebody who repeats it.
 */
export type Evidence = 'rows' | 'computed' | 'publisher' | 'second_hand';

/** A number with everything behind it. The counts of the entries and of what is unlisted add up to the value. */
export interface FigureAnswer extends Omit<FigureAddress, 'release' | 'rule' | 'is'> {
	/** Canonical, `is` = the value. */
	address: string;
	/** Whether the value that was cited still stands; `uncited` where none was. Damage is told by `verifyFigure`. */
	status: Exclude<AnsweredStatus, 'damaged'>;
	value: number;
	/** The value in the address asked for. */
	cited: number | null;
	kind: 'rows' | 'published';
	dataset: { id: string; title: string; publisher: string; redistribution: Redistribution };
	/** `firstOn` and `lastOn`: the days that the release covers; `null` for a published total. */
	release: { id: string; label: string; firstOn: string | null; lastOn: string | null };
	rule: { id: string; version: number; title: string; inWhich: string | null };
	/** `false`: the release covers a part of the period only. */
	complete: boolean;
	evidence: Evidence;
	note: string | null;
	/** The same figure on a newer release, whether or not its value differs; `null` where this is the newest. */
	newest: { address: string; value: number; release: string } | null;
	/** Those of one page where one was asked for. */
	entries: FigureEntry[];
	/** Which page of the list; `null` where all of it was asked for. */
	paging: Paging | null;
	unlisted: Unlisted | null;
}

/** A value and how it came about. */
export interface Tally {
	value: number;
	complete: boolean;
	evidence: Evidence;
	note: string | null;
	/** Where the publisher gives it. */
	source: string;
}

/** Tells a problem from an answer. */
export function isProblem(result: object): result is FigureProblem {
	return 'problem' in result;
}
