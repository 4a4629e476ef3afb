import { error, redirect } from '@sveltejs/kit';
import { writeFeed } from '#lib/citation/atom.ts';
import { withSuffix } from '#lib/components/page-address.ts';
import { refusalCodes } from '#lib/domain/citation-status.ts';
import { formatFigure, parseFigure, type FigureAddress } from '#lib/domain/figure.ts';
import { parseRelease, type ReleaseName } from '#lib/domain/release.ts';
import type { Db } from '#lib/server/db/open.ts';
import { isProblem } from '#lib/server/queries/figure-answer.ts';
import { readHistory } from '#lib/server/queries/figure-history.ts';
import { readFigureValue } from '#lib/server/queries/figure-value.ts';
import { checkStored } from '#lib/server/queries/stored-release.ts';
import type { RequestHandler } from './$types';
import { toFigureFeed, type FigureStep } from './figure-feed.ts';

/** `GET /figures/….atom`: when a figure moved, as a feed. It goes over all releases that are held, whichever is cited. */
export const GET: RequestHandler = async ({ locals: { db }, params, url }) => {
	const parsed = parseFigure(params, url.searchParams);
	if ('problem' in parsed) error(400, `This is not the address of a figure: ${parsed.problem}.`);
	const canonical = withSuffix(formatFigure(parsed.figure), '.atom');
	if (canonical !== `${url.pathname}${url.search}`) redirect(308, canonical);

	const { subject, steps } = readSteps(db, parsed.figure);
	if (subject.kind === 'rows') for (const { release } of steps) await refuseDamaged(db, release.id);
	return new Response(writeFeed(toFigureFeed(parsed.figure, subject, steps, url.origin)), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'access-control-allow-origin': '*' }
	});
};

/** What each held release gives, and whether of the whole period; words on why where none gives anything. */
function readSteps(db: Db, figure: FigureAddress) {
	const read = (release: ReleaseName) => readFigureValue(db, { ...figure, release });
	const steps: FigureStep[] = readHistory(db, figure).map((step) => {
		const found = read(parseRelease(step.release.id)!);
		return { ...step, complete: isProblem(found) || found.tally.complete };
	});
	const last = steps.at(-1);
	const found = read((last && parseRelease(last.release.id)) ?? figure.release);
	if (isProblem(found)) error(found.status, found.problem);
	if (!last) error(404, 'No release that is held here gives this figure.');
	return { subject: found.subject, steps };
}

async function refuseDamaged(db: Db, releaseId: string): Promise<void> {
	if ((await checkStored(db, releaseId)).whole) return;
	error(
		refusalCodes.damaged,
		`The rows stored here for ${releaseId} do not match its hash: no number of it is given.`
	);
}
