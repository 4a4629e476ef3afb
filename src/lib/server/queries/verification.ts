import { judgeCitation, type CitationStatus } from '../../domain/citation-status.ts';
import { parseFigureText } from '../../domain/figure-text.ts';
import { formatFigure, type FigureAddress } from '../../domain/figure.ts';
import { formatRelease } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { isProblem, type FigureAnswer, type FigureProblem } from './figure-answer.ts';
import { compareReleases, listAnswers } from './figure-history.ts';
import { readNewest } from './figure-newest.ts';
import type { Subject } from './figure-subject.ts';
import { readFigureValue } from './figure-value.ts';
import type { RecordChanges } from './record-changes.ts';
import { checkStored, findWithdrawn } from './stored-release.ts';

/** Whether a cited figure still stands. */
export interface Verification {
	status: CitationStatus;
	/** The address that was asked for, canonical. */
	asked: string;
	/** The figure on the cited release, `is` = its value; `null` where there is none to show. */
	address: string | null;
	/** The value that the address cites. */
	cited: number | null;
	/** What the cited release gives; `null` where there is none to show. */
	value: number | null;
	/** On a newer release, whether or not its value differs; `null` where the cited one is the newest. */
	newest: FigureAnswer['newest'];
	/** From the cited release to the newest; `null` where there is none, for published totals, and for too many records. */
	changes: RecordChanges | null;
	/** What is wrong, in words; `null` where the figure was counted. */
	problem: string | null;
}

/** An address that is none of a figure. */
export interface Malformed {
	status: 'malformed';
	problem: string;
}

/** Whether a cited figure still stands. */
export async function verifyFigure(db: Db, address: FigureAddress): Promise<Verification> {
	const asked = formatFigure(address);
	const found = readFigureValue(db, address);
	if (isProblem(found)) return { asked, ...readAbsent(db, address, found) };
	const newest = readNewest(db, found.subject, address);
	const problem = await findDamage(db, found.subject, newest);
	if (problem !== null) return { status: 'damaged', asked, ...nothing, cited: address.is, problem };
	const { value } = found.tally;
	return {
		status: judgeCitation(address.is, value, newest?.value ?? null),
		asked,
		address: formatFigure({ ...address, is: value }),
		...{ cited: address.is, value, newest },
		changes: readChangesSince(db, found.subject, address, newest),
		problem: null
	};
}

/** The same for an address as text: absolute or a path, with or without a suffix, of an embed, a card or a press sheet too. */
export async function verifyAddress(db: Db, text: string): Promise<Verification | Malformed> {
	const parsed = parseFigureText(text);
	return 'problem' in parsed
		? { status: 'malformed', problem: parsed.problem }
		: verifyFigure(db, parsed.figure);
}

const nothing = { address: null, value: null, newest: null, changes: null };

/** From the release of a figure to the newest. */
export function readChangesSince(
	db: Db,
	{ kind, release }: Pick<Subject, 'kind' | 'release'>,
	address: FigureAddress,
	newest: FigureAnswer['newest']
): RecordChanges | null {
	if (newest === null || kind !== 'rows') return null;
	const label = newest.release.slice(newest.release.indexOf('@') + 1);
	return compareReleases(db, address, { release }, { release: { id: newest.release, label } });
}

/** Says which of the releases that an answer rests on is not what was imported; `null` where all are. */
export async function findDamage(
	db: Db,
	{ kind, release }: Pick<Subject, 'kind' | 'release'>,
	newest: FigureAnswer['newest']
): Promise<string | null> {
	if (kind !== 'rows') return null;
	for (const id of [release.id, newest?.release ?? []].flat()) {
		const { whole, expected, found } = await checkStored(db, id);
		if (!whole) {
			return `The rows stored here for ${id} do not match its hash: expected ${expected}, found ${found}. No number of it is given until it is imported again.`;
		}
	}
	return null;
}

/** A figure that this copy cannot count: why, and what the newest release that it holds gives. */
export function readAbsent(
	db: Db,
	address: FigureAddress,
	{ problem }: FigureProblem
): Omit<Verification, 'asked'> {
	const last = listAnswers(db, address).at(-1);
	const newest = last ? { address: last.address, value: last.value, release: last.release.id } : null;
	const releaseId = formatRelease(address.release);
	const withdrawn = findWithdrawn(db, releaseId);
	return {
		status: withdrawn ? 'withdrawn' : 'not-held',
		...nothing,
		...{ cited: address.is, newest },
		problem: withdrawn ? tellWithdrawn(releaseId, withdrawn) : problem
	};
}

/** That a release was taken back, when and why, in words. */
export function tellWithdrawn(
	releaseId: string,
	{ removedOn, reason }: { removedOn: string; reason: string }
): string {
	return `The release ${releaseId} was taken back on ${removedOn}. The reason given: ${reason}`;
}
