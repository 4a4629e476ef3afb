import { error, redirect } from '@sveltejs/kit';
import { formatFigure, parseFigure } from '#lib/domain/figure.ts';
import { renderCard } from '#lib/server/render/card.ts';
import { readStandingFigure } from '../../../../../standing-figure.ts';
import { respondWithCard } from '../../../../respond.ts';
import { figureCard } from '../../../../figure-card.ts';
import type { RequestHandler } from './$types';

/** `GET /cards/figures/….png?…`: a figure with its sentence and release. Shows what is counted, never what was cited. */
export const GET: RequestHandler = async ({ locals: { db }, params, url }) => {
	const parsed = parseFigure(params, url.searchParams);
	if ('problem' in parsed) error(400, `This is not the address of a figure: ${parsed.problem}.`);
	const canonical = `/cards${formatFigure(parsed.figure, '.png')}`;
	if (canonical !== `${url.pathname}${url.search}`) redirect(308, canonical);
	const found = await readStandingFigure(db, parsed.figure);
	if ('problem' in found) error(found.status, found.problem);
	return respondWithCard(await renderCard(figureCard(parsed.figure, found)), true);
};
