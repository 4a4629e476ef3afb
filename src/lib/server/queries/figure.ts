import { judgeCitation } from '../../domain/citation-status.ts';
import { formatFigure, type FigureAddress } from '../../domain/figure.ts';
import type { Db } from '../db/open.ts';
import {
	isProblem,
	type FigureAnswer,
	type FigureEntry,
	type FigureProblem,
	type Paging
} from './figure-answer.ts';
import { toEntries } from './figure-entries.ts';
import { cut, listRows, type Part, type PartOfList } from './figure-list.ts';
import { readNewest } from './figure-newest.ts';
import { listRegisterEvents } from './figure-register-events.ts';
import type { Subject } from './figure-subject.ts';
import { readFigureValue } from './figure-value.ts';
import { tellUnlisted } from './figure-words.ts';

/** Entries of one list that is not parted into pages. What a longer list leaves out is counted and told. */
export const mostEntries = 5000;

/** Entries on one page. */
const pageSize = 200;

/**
 * A figure recomputed, with the list it counts, the people behind the list, and what is not listed.
 *
 * @param page of the list, from 1; `null` for all of it, or as much as one list may hold
 */
export function readFigure(
	db: Db,
	address: FigureAddress,
	page: number | null = null
): FigureAnswer | FigureProblem {
	const result = readFigureValue(db, address);
	if (isProblem(result)) return result;
	const { subject, tally } = result;
	const { source, ...told } = tally;
	const list = listBehind(db, subject, address, tally.value, partOf(page));
	const paging = page === null ? null : toPaging(list, page);
	if (paging && page! > paging.pages) return beyondTheEnd(paging);
	const entries = toEntries(db, list.rows, address);
	const listed = paging ? list.sum : entries.reduce((sum, { counts }) => sum + counts, 0);
	const newest = readNewest(db, subject, address);
	const { release: _named, rule: _asked, is: cited, ...scope } = address;
	return {
		address: formatFigure({ ...address, is: tally.value }),
		status: judgeCitation(cited, tally.value, newest?.value ?? null),
		cited,
		kind: subject.kind,
		...describe(subject),
		...scope,
		...told,
		newest,
		entries,
		paging,
		unlisted: tellUnlisted(subject.kind, subject.dataset, tally.value, listed, source)
	};
}

/** The list that a figure counts and the people behind it, without the rest of the answer. */
export function readFigureEntries(db: Db, address: FigureAddress): FigureEntry[] | FigureProblem {
	const result = readFigureValue(db, address);
	if (isProblem(result)) return result;
	return toEntries(
		db,
		listBehind(db, result.subject, address, result.tally.value, partOf(null)).rows,
		address
	);
}

function listBehind(db: Db, subject: Subject, address: FigureAddress, value: number, part: Part): PartOfList {
	return subject.kind === 'rows'
		? listRows(db, subject, address, value, part)
		: cut(listRegisterEvents(db, subject, address, value), part);
}

function partOf(page: number | null): Part {
	return page === null ? { start: 0, size: mostEntries } : { start: (page - 1) * pageSize, size: pageSize };
}

function toPaging({ size, sum }: PartOfList, page: number): Paging {
	const pages = Math.max(1, Math.ceil(size / pageSize));
	return { page, pages, first: partOf(page).start + 1, size, sum };
}

function beyondTheEnd({ pages }: Paging): FigureProblem {
	return { problem: `This list has ${pages} ${pages === 1 ? 'page' : 'pages'} and no more.`, status: 404 };
}

/** The parts of a subject that a reader is told. */
function describe(subject: Subject): Pick<FigureAnswer, 'dataset' | 'release' | 'rule'> {
	const { dataset, rule, release } = subject;
	const days = subject.kind === 'rows' ? subject.coverage : { first: null, last: null };
	return {
		dataset: {
			id: dataset.id,
			title: dataset.title,
			publisher: dataset.publisher,
			redistribution: dataset.redistribution
		},
		release: { id: release.id, label: release.label, firstOn: days.first, lastOn: days.last },
		rule: { id: rule.id, version: rule.version, title: rule.title, inWhich: rule.inWhich }
	};
}
