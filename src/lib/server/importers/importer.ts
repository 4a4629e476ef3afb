import type { Incident } from '../../domain/incident.ts';
import type { Encoding } from './encoding.ts';

/** What a finding is about, for those that a review of the release names apart; the others have none. */
export type FindingKind = 'space' | 'total' | 'weekday' | 'word';

/** Something wrong or odd in a file. `found` is a quoted cell or a few words, never narrative text. */
export interface Finding {
	/** Physical line of the file on which the row begins; 1 is the header. */
	line: number;
	/** The publisher's name of the column; empty where the whole row is meant. */
	column: string;
	found: string;
	expected: string;
	/** True: the row was kept out. */
	rejected: boolean;
	kind?: FindingKind;
}

/** What was read, so that it can be checked that nothing was lost: every byte and every line is accounted for. */
export interface Books {
	bytes: number;
	/** Physical lines: `headerLines + blankLines + innerBreaks + records`. */
	lines: number;
	/** Physical lines that the header takes. */
	headerLines: number;
	blankLines: number;
	/** Line breaks inside quoted fields of records. */
	innerBreaks: number;
	/** `accepted + rejected` */
	records: number;
	accepted: number;
	rejected: number;
	encoding: Encoding;
	/** Of the file's bytes, hexadecimal. */
	fileSha256: string;
}

/** One record of a file, only the columns that the importer asked for. */
export interface Row {
	line: number;
	/** As they stand in the file; without those of `takes` that the file does not have. */
	cells: Readonly<Record<string, string | undefined>>;
}

/** What became of a row. No incident: at least one finding is `rejected`. */
export interface Reading {
	incident: Incident | null;
	findings: Finding[];
}

/** How one publisher's files become incidents. Knows no database. */
export interface Importer {
	/** Id of the dataset. */
	id: string;
	/** Columns without which a file is refused, by their exact names. */
	needs: readonly string[];
	/** Columns that are read where the file has them. */
	takes: readonly string[];
	/**
	 * Columns of few words, read or not, of which it is counted how often each word stands: for the review of a release. None
	 * that tells a story or is on a shooter. No other column than these, `needs` and `takes` is ever looked at.
	 */
	words: readonly string[];
	/** A reader for one file; it may remember what it saw, to tell a repeated id. */
	createReader(): (row: Row) => Reading;
}

/** A file that is refused as a whole; the message says what was found where. Nothing else is thrown over a file's content. */
export class RefusedFile extends Error {
	override name = 'RefusedFile';
}
