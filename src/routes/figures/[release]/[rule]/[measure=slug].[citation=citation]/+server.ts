import { redirect } from '@sveltejs/kit';
import { citeFigure } from '#lib/citation/cited-figure.ts';
import { writeCitation } from '#lib/citation/citation-file.ts';
import { withSuffix } from '#lib/components/page-address.ts';
import { formatFigure, parseFigure, type FigureAddress } from '#lib/domain/figure.ts';
import { isProblem } from '#lib/server/queries/figure-answer.ts';
import { readNewest } from '#lib/server/queries/figure-newest.ts';
import { readFigureValue } from '#lib/server/queries/figure-value.ts';
import { findDamage, tellWithdrawn } from '#lib/server/queries/verification.ts';
import {
	describeAbsent,
	describeDamage,
	describeMalformed,
	type NoFigure
} from '../[measure=slug]/no-figure.ts';
import type { RequestHandler } from './$types';

/**
 * `GET /figures/….bib|ris|csl.json|txt`: a figure as an entry for reference managers, or as text to copy. It cites what
 * is counted. Without a day of access: answers are kept, and the address is frozen. Where there is none, a line says why,
 * under the same status as on its page.
 */
export const GET: RequestHandler = async ({ locals: { db }, params, url }) => {
	const parsed = parseFigure(params, url.searchParams);
	if ('problem' in parsed) return refuse(describeMalformed(parsed.problem));
	const canonical = withSuffix(formatFigure(parsed.figure), `.${params.citation}`);
	if (canonical !== `${url.pathname}${url.search}`) redirect(308, canonical);

	const found = readFigureValue(db, parsed.figure);
	if (isProblem(found)) return refuse(describeAbsent(db, parsed.figure, found));
	const { subject } = found;
	const damage = await findDamage(db, subject, readNewest(db, subject, parsed.figure));
	if (damage !== null) return refuse(describeDamage(parsed.figure, damage));
	const { body, type, disposition } = writeCitation(
		params.citation,
		citeFigure(toCitable(parsed.figure, found), url.origin)
	);
	return new Response(body, {
		headers: {
			'content-type': `${type}; charset=utf-8`,
			'content-disposition': disposition,
			'access-control-allow-origin': '*',
			...(parsed.figure.is !== null && { nameless: 'yes' })
		}
	});
};

function refuse({ status, message, figure }: NoFigure): Response {
	const told = figure?.withdrawn ? tellWithdrawn(figure.release, figure.withdrawn) : message;
	return new Response(`${told}\n`, {
		status,
		headers: { 'content-type': 'text/plain; charset=utf-8', 'access-control-allow-origin': '*' }
	});
}

type Found = Exclude<ReturnType<typeof readFigureValue>, { problem: string }>;

function toCitable(figure: FigureAddress, { subject, tally }: Found) {
	const { kind, dataset, release, rule } = subject;
	const address = formatFigure({ ...figure, is: tally.value });
	return { ...figure, ...tally, kind, dataset, release, rule, address };
}
