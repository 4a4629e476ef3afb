import { refusalCodes } from '#lib/domain/citation-status.ts';
import type { FigureAddress } from '#lib/domain/figure.ts';
import { formatRelease } from '#lib/domain/release.ts';
import type { Db } from '#lib/server/db/open.ts';
import { isProblem, type FigureProblem } from '#lib/server/queries/figure-answer.ts';
import { readNewest } from '#lib/server/queries/figure-newest.ts';
import { readFigureValue } from '#lib/server/queries/figure-value.ts';
import { findWithdrawn } from '#lib/server/queries/stored-release.ts';
import { findDamage, tellWithdrawn } from '#lib/server/queries/verification.ts';
import type { NotShown } from './figure-picture.ts';

type Counted = Exclude<ReturnType<typeof readFigureValue>, FigureProblem>;

/** The value of a figure for what shows no more of it; where there is none, why, in the words and by the status of its page. */
export async function readStandingFigure(db: Db, figure: FigureAddress): Promise<Counted | NotShown> {
	const found = readFigureValue(db, figure);
	if (isProblem(found)) return tellAbsent(db, figure, found);
	const damage = await findDamage(db, found.subject, readNewest(db, found.subject, figure));
	return damage === null ? found : { status: refusalCodes.damaged, problem: damage };
}

function tellAbsent(db: Db, figure: FigureAddress, { status, problem }: FigureProblem): NotShown {
	const releaseId = formatRelease(figure.release);
	const withdrawn = status === 400 ? null : findWithdrawn(db, releaseId);
	if (withdrawn === null) return { status, problem };
	return { status: refusalCodes.withdrawn, problem: tellWithdrawn(releaseId, withdrawn) };
}
