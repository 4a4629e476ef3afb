import { closeSync, openSync } from 'node:fs';
import type { Incident } from '../../domain/incident.ts';
import { formatRelease } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import type { Books, Finding, Importer } from '../importers/importer.ts';
import { readIncidents } from '../importers/read-incidents.ts';
import { surveyFile, type Survey } from '../importers/survey.ts';
import { createBatch } from './batch.ts';
import { createFindingCounter, judgeRejected, type FindingCount } from './count-findings.ts';
import { matchDataset } from './match-dataset.ts';
import {
	batchSize,
	checkHeld,
	closeRelease,
	findHash,
	hashStored,
	openRelease,
	type Writer
} from './write-release.ts';

/** What an import is doing: reading the file through for its encoding and its hash, writing rows, hashing what was written. */
export type Step = 'survey' | 'import' | 'hash';

/** What to import, and how. */
export interface ImportOptions {
	importer: Importer;
	/** ISO date of the publisher's release; the label of ours. */
	label: string;
	/** Take a file of which more than 2 % of the rows are rejected. The release then says how many. */
	acceptBadRows?: boolean;
	/** Told how many bytes of the file this step has read, and how many records. */
	onProgress?: (step: Step, bytes: number, records: number) => void;
}

/** What an import did. */
export interface ImportReport {
	id: string;
	sha256: string;
	/** False: the release was held already, with the same content. */
	isNew: boolean;
	books: Books;
	/** Bytes above 127, by which the encoding was found. */
	highBytes: number;
	findings: FindingCount[];
	/** Rows of the dataset that are linked to events of the register by the matcher. */
	matched: number;
}

/**
 * Reads a file into a release in one transaction: if anything happens before its end, nothing has happened. The same
 * file again is no change, and its hash is the same on any machine.
 *
 * @throws {RefusedFile} if the file is not to be read, or too much of it is bad
 * @throws {Error} if the release is held with other content
 */
export function importRelease(db: Db, path: string, options: ImportOptions): ImportReport {
	const fd = openSync(path, 'r');
	try {
		return importDescriptor(db, fd, options);
	} finally {
		closeSync(fd);
	}
}

/** The same, from a file that is open. */
export function importDescriptor(db: Db, fd: number, options: ImportOptions): ImportReport {
	const { importer, label, onProgress } = options;
	let bytes = 0;
	const survey = surveyFile(fd, (count) => onProgress?.('survey', (bytes += count), 0));
	const id = formatRelease({ dataset: importer.id, label });
	return db.transaction(
		(tx) => {
			const held = findHash(tx, id);
			if (held !== null) return compareWithHeld(tx, fd, survey, options, held);
			const written = writeRows(tx, fd, survey, options);
			closeRelease(tx, { datasetId: importer.id, label, ...written.books }, written.sha256);
			return { ...written, id, isNew: true, matched: matchDataset(tx, importer.id) };
		},
		{ behavior: 'immediate' }
	);
}

/** A release that is held: the file is written under a passing name and rolled back, only for its hash. */
function compareWithHeld(tx: Writer, fd: number, survey: Survey, options: ImportOptions, held: string) {
	const id = formatRelease({ dataset: options.importer.id, label: options.label });
	let written: ReturnType<typeof writeRows> | undefined;
	try {
		tx.transaction((inner) => {
			written = writeRows(inner, fd, survey, { ...options, label: `${options.label}-again` });
			inner.rollback();
		});
	} catch (error) {
		if (!written) throw error;
	}
	checkHeld(id, held, written!.sha256);
	return { ...written!, id, isNew: false, matched: 0 };
}

/** Streams the rows and the findings of a file into a release whose books are still open. */
function writeRows(tx: Writer, fd: number, survey: Survey, options: ImportOptions) {
	const { importer, label, onProgress, acceptBadRows = false } = options;
	const id = formatRelease({ dataset: importer.id, label });
	const open = openRelease(tx, importer.id, label);
	const incidents = createBatch<Incident>(batchSize, open.insertIncidents);
	const kept = createBatch<Finding>(batchSize, open.insertFindings);
	const counter = createFindingCounter();
	let bytes = 0;
	let records = 0;

	const books = readIncidents(fd, survey, importer, {
		onReading({ incident, findings }) {
			records += 1;
			if (incident) incidents.add(incident);
			findings.forEach(counter.add);
			findings.forEach(kept.add);
		},
		onBytes: (count) => onProgress?.('import', (bytes += count), records)
	});
	incidents.flush();
	kept.flush();
	judgeRejected(books, counter.list(), acceptBadRows);
	onProgress?.('hash', bytes, records);
	return { books, sha256: hashStored(tx, id), findings: counter.list(), highBytes: survey.highBytes };
}
