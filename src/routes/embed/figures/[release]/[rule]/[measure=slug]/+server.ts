import { redirect } from '@sveltejs/kit';
import { formatEmbed, parseEmbed, type Embed } from '#lib/domain/embed.ts';
import { followLine } from '#lib/citation/picture-words.ts';
import type { Db } from '#lib/server/db/open.ts';
import { verifyFigure } from '#lib/server/queries/verification.ts';
import { parseFigureText } from '#lib/domain/figure-text.ts';
import { readShownFigure } from '../../../../../figure-picture.ts';
import { writeEmbed, writeProblem } from './document.ts';
import type { RequestHandler } from './$types';

/**
 * `GET /embed/figures/…?…&mode=live&theme=light|dark`: a figure to stand in another page. Frozen, it keeps the drawing of its
 * release and adds one line where newer data differ; live, it shows the newest release.
 */
export const GET: RequestHandler = async ({ locals: { db }, params, url }) => {
	const parsed = parseEmbed(params, url.searchParams);
	if ('problem' in parsed)
		return writeProblem(400, `This is not the address of a figure: ${parsed.problem}.`);
	const canonical = formatEmbed(parsed.embed);
	if (canonical !== `${url.pathname}${url.search}`) redirect(308, canonical);
	const { figure, live } = await followed(db, parsed.embed);
	const shown = await readShownFigure(db, figure, url.origin);
	if ('problem' in shown) return writeProblem(shown.status, shown.problem);
	const oembed = `${url.origin}/oembed?url=${encodeURIComponent(`${url.origin}${canonical}`)}&format=json`;
	return writeEmbed(shown, { theme: parsed.embed.theme, live, oembed });
};

/** The figure that an embed shows now, and what a live one says of that. */
async function followed(db: Db, { figure, mode }: Embed) {
	if (mode === 'frozen') return { figure, live: '' };
	const { newest, value } = await verifyFigure(db, figure);
	const parsed = newest && parseFigureText(newest.address);
	const shown = parsed && 'figure' in parsed ? { ...parsed.figure, is: null } : figure;
	return { figure: shown, live: followLine(figure.release, shown.release, [value, newest?.value ?? value]) };
}
