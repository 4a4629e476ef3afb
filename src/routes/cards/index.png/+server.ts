import { readMainLine } from '#lib/server/queries/main-lines.ts';
import { renderFacadeCard } from '#lib/server/render/card.ts';
import { toFacade } from '../../facade.ts';
import { respondWithCard } from '../respond.ts';
import type { RequestHandler } from './$types';

/** `GET /cards/index.png`: the front page's first sentence over its façade, counted by the widest rule. */
export const GET: RequestHandler = async ({ locals: { db } }) => {
	const line = readMainLine(db, 'k12ssdb', 'all')!;
	const years = toFacade(db, line);
	return respondWithCard(await renderFacadeCard('Every number here opens onto the people it counts.', years));
};
