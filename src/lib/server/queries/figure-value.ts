import type { FigureAddress } from '../../domain/figure.ts';
import type { Db } from '../db/open.ts';
import { isProblem, type FigureProblem, type Tally } from './figure-answer.ts';
import { readTotal } from './figure-published.ts';
import { countRows } from './figure-rows.ts';
import { findSubject, type Subject } from './figure-subject.ts';

/** The value of a figure without the list behind it: what a page needs to show it and link to it. */
export function readFigureValue(
	db: Db,
	address: FigureAddress
): { subject: Subject; tally: Tally } | FigureProblem {
	const subject = findSubject(db, address);
	if (isProblem(subject)) return subject;
	const tally = tallyOf(db, subject, address);
	return isProblem(tally) ? tally : { subject, tally };
}

/** The value of a figure whose subject is known. */
export function tallyOf(db: Db, subject: Subject, address: FigureAddress): Tally | FigureProblem {
	return subject.kind === 'rows' ? countRows(db, subject, address) : readTotal(db, subject, address);
}
