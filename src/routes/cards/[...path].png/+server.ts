import { error } from '@sveltejs/kit';
import { renderCard } from '#lib/server/render/card.ts';
import { findCard } from '../find-card.ts';
import { respondWithCard } from '../respond.ts';
import type { RequestHandler } from './$types';

/** `GET /cards/<path of a page>.png`: the picture of a page for those who share its address. */
export const GET: RequestHandler = async ({ locals: { db }, params }) => {
	const card = findCard(db, params.path);
	if (!card) error(404, 'No page with a card stands at this address.');
	return respondWithCard(await renderCard(card));
};
