import { refusalCodes, statusWords } from '#lib/domain/citation-status.ts';
import { formatFigure, type FigureAddress } from '#lib/domain/figure.ts';
import { formatRelease } from '#lib/domain/release.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listAnswers } from '#lib/server/queries/figure-history.ts';
import type { FigureProblem } from '#lib/server/queries/figure-answer.ts';
import { findDataset } from '#lib/server/queries/datasets.ts';
import { listHeld } from '#lib/server/queries/figure-newest.ts';
import { findWithdrawn } from '#lib/server/queries/stored-release.ts';

/** Why an address gives no figure, as its page and its data say it. */
export interface NoFigure {
	/** Of HTTP. */
	status: 400 | 404 | 410 | 503;
	message: string;
	figure?: App.Error['figure'];
}

/** An address that cannot be read. */
export function describeMalformed(problem: string): NoFigure {
	return { status: 400, message: `This is not the address of a figure: ${problem}.` };
}

/** A figure that this copy cannot count: taken back, never held, or asked of what does not state it. */
export function describeAbsent(db: Db, address: FigureAddress, { status, problem }: FigureProblem): NoFigure {
	if (status === 400) return { status, message: problem };
	const withdrawn = findWithdrawn(db, formatRelease(address.release));
	const standing = withdrawn ? 'withdrawn' : 'not-held';
	const held = listAnswers(db, address);
	const answering = new Set(held.map(({ release }) => release.label));
	return {
		status: refusalCodes[standing],
		message: problem,
		figure: {
			...describe(address, standing),
			dataset: findDataset(db, address.release.dataset)?.title ?? null,
			held,
			silent: listHeld(db, address.release.dataset).filter((label) => !answering.has(label)),
			withdrawn
		}
	};
}

/** A figure whose stored rows are not those of its release. */
export function describeDamage(address: FigureAddress, problem: string): NoFigure {
	const none = { dataset: null, held: [], silent: [], withdrawn: null };
	return {
		status: refusalCodes.damaged,
		message: problem,
		figure: { ...describe(address, 'damaged'), ...none }
	};
}

function describe(address: FigureAddress, status: 'withdrawn' | 'not-held' | 'damaged') {
	return {
		status,
		title: statusWords[status].title,
		asked: formatFigure(address),
		release: formatRelease(address.release),
		cited: address.is
	};
}
