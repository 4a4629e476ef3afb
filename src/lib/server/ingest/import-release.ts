import { closeSync, openSync } from 'node:fs';
import type { Incident } from '../../domain/incident.ts';
import { formatRelease } from '../../domain/release.ts';
import type { Review } from '../../domain/review.ts';
import type { Db } from '../db/open.ts';
import type { Books, Finding, Importer } from '../importers/importer.ts';
import { readIncidents } from '../importers/read-incidents.ts';
import { surveyFile, type Survey } from '../importers/survey.ts';
import { createInnerReview, type InnerReview } from '../review/inner-review.ts';
import { createBatch } from './batch.ts';
import { createFindingCounter, judgeRejected, type FindingCount } from './count-findings.ts';
import { indexSearch } from './index-search.ts';
import { matchDataset } from './match-dataset.ts';
import { lacksReview, reviewRelease } from './review-release.ts';
import {
	batchSize,
	checkHeld,
	closeRelease,
	findHash,
	hashStored,
	openRelease,
	type Writer
} from './write-release.ts';

/**
 * What an import is doing: reading the file through for its encoding and its hash, writing rows, hashing what was written,
 * holding it against earlier releases.
 */
export type Step = 'survey' | 'import' | 'hash' | 'review';

/** What to import, and how. */
export interface ImportOptions {
	importer: Importer;
	/** ISO date of the publisher's release; the label of ours. */
	label: string;
	/** Take a file of which more than 2 % of the rows are rejected. The release then says how many. */
	acceptBadRows?: boolean;
	/** Take a file of which the review found something grave. */
	confirm?: boolean;
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
	/** What the review of the release found; `null` where it was held already. */
	review: Review | null;
	/** Rows of the dataset that are linked to events of the register by the matcher. */
	matched: number;
}

/**
 * Reads a file into a release in one transaction: if anything happens before its end, nothing has happened. The same
 * file again is no change, and its hash is the same on any machine.
 *
 * @throws {RefusedFile} if the file is not to be read, or too much of it is bad
 * @throws {UnconfirmedRelease} if its review found something grave, and nobody confirmed it
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
			const { inner, ...written } = writeRows(tx, fd, survey, options);
			const review = reviewWritten(tx, survey, options, inner);
			closeRelease(tx, { datasetId: importer.id, label, ...written.books }, written.sha256);
			indexSearch(tx);
			return { ...written, id, isNew: true, review, matched: matchDataset(tx, importer.id) };
		},
		{ behavior: 'immediate' }
	);
}

function reviewWritten(tx: Writer, survey: Survey, options: ImportOptions, inner: InnerReview): Review {
	const { importer, label, confirm, onProgress } = options;
	const release = { id: formatRelease({ dataset: importer.id, label }), datasetId: importer.id, label };
	const onShare = (share: number) => onProgress?.('review', share * survey.bytes, inner.profile.records);
	return reviewRelease(tx, release, inner, { confirm, onShare });
}

/**
 * A release that is held: the file is written under a passing name and rolled back, only for its hash. One that was imported
 * before there were reviews gets its own now, from the same file.
 */
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
	const { inner, ...rest } = written!;
	checkHeld(id, held, rest.sha256);
	const isFirst = lacksReview(tx, id, survey.fileSha256);
	const review = isFirst ? reviewWritten(tx, survey, { ...options, confirm: true }, inner) : null;
	return { ...rest, id, isNew: false, review, matched: 0 };
}

/** Streams the rows and the findings of a file into a release whose books are still open. */
function writeRows(tx: Writer, fd: number, survey: Survey, options: ImportOptions) {
	const { importer, label, onProgress, acceptBadRows = false } = options;
	const id = formatRelease({ dataset: importer.id, label });
	const open = openRelease(tx, importer.id, label);
	const incidents = createBatch<Incident>(batchSize, open.insertIncidents);
	const kept = createBatch<Finding>(batchSize, open.insertFindings);
	const counter = createFindingCounter();
	const inner = createInnerReview(importer, label);
	let bytes = 0;
	let records = 0;

	const books = readIncidents(fd, survey, importer, {
		onReading(reading, row) {
			const { incident, findings } = reading;
			records += 1;
			inner.add(reading, row);
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
	const { highBytes } = survey;
	return { books, sha256: hashStored(tx, id), findings: counter.list(), highBytes, inner: inner.end() };
}
