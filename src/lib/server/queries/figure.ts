import { formatFigure, type FigureAddress } from '../../domain/figure.ts';
import type { Db } from '../db/open.ts';
import { isProblem, type FigureAnswer, type FigureEntry, type FigureProblem } from './figure-answer.ts';
import { listRows, toEntries } from './figure-entries.ts';
import { readNewest } from './figure-newest.ts';
import { listRegisterEvents } from './figure-register-events.ts';
import type { Subject } from './figure-subject.ts';
import { readFigureValue } from './figure-value.ts';
import { tellUnlisted } from './figure-words.ts';

/** A figure recomputed, with the list it counts, the people behind the list, and what is not listed. */
export function readFigure(db: Db, address: FigureAddress): FigureAnswer | FigureProblem {
	const result = readFigureValue(db, address);
	if (isProblem(result)) return result;
	const { subject, tally } = result;
	const { source, ...told } = tally;
	const entries = toEntries(db, listBehind(db, subject, address, tally.value), address);
	const { release: _named, rule: _asked, is: cited, ...scope } = address;
	return {
		address: formatFigure({ ...address, is: tally.value }),
		status: cited === null ? 'uncited' : cited === tally.value ? 'verified' : 'moved',
		cited,
		kind: subject.kind,
		...describe(subject),
		...scope,
		...told,
		newest: readNewest(db, subject, address),
		entries,
		unlisted: tellUnlisted(subject.kind, subject.dataset, tally.value, entries, source)
	};
}

/** The list that a figure counts and the people behind it, without the rest of the answer. */
export function readFigureEntries(db: Db, address: FigureAddress): FigureEntry[] | FigureProblem {
	const result = readFigureValue(db, address);
	if (isProblem(result)) return result;
	return toEntries(db, listBehind(db, result.subject, address, result.tally.value), address);
}

function listBehind(db: Db, subject: Subject, address: FigureAddress, value: number) {
	return subject.kind === 'rows'
		? listRows(db, subject, address)
		: listRegisterEvents(db, subject, address, value);
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
