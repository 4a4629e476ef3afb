import { error, redirect } from '@sveltejs/kit';
import { citeFigure } from '#lib/citation/cited-figure.ts';
import { writeCitation } from '#lib/citation/citation-file.ts';
import { withSuffix } from '#lib/components/page-address.ts';
import { formatFigure, parseFigure, type FigureAddress } from '#lib/domain/figure.ts';
import { isProblem } from '#lib/server/queries/figure-answer.ts';
import { readFigureValue } from '#lib/server/queries/figure-value.ts';
import type { RequestHandler } from './$types';

/**
 * `GET /figures/….bib|ris|csl.json|txt`: a figure as an entry for reference managers, or as text to copy. It cites what
 * is counted. Without a day of access: answers are kept, and the address is frozen.
 */
export const GET: RequestHandler = ({ locals: { db }, params, url }) => {
	const parsed = parseFigure(params, url.searchParams);
	if ('problem' in parsed) error(400, `This is not the address of a figure: ${parsed.problem}.`);
	const canonical = withSuffix(formatFigure(parsed.figure), `.${params.citation}`);
	if (canonical !== `${url.pathname}${url.search}`) redirect(308, canonical);

	const found = readFigureValue(db, parsed.figure);
	if (isProblem(found)) error(found.status, found.problem);
	const { body, type, disposition } = writeCitation(
		params.citation,
		citeFigure(toCitable(parsed.figure, found), url.origin)
	);
	return new Response(body, {
		headers: {
			'content-type': `${type}; charset=utf-8`,
			'content-disposition': disposition,
			'access-control-allow-origin': '*'
		}
	});
};

type Found = Exclude<ReturnType<typeof readFigureValue>, { problem: string }>;

function toCitable(figure: FigureAddress, { subject, tally }: Found) {
	const { kind, dataset, release, rule } = subject;
	const address = formatFigure({ ...figure, is: tally.value });
	return { ...figure, ...tally, kind, dataset, release, rule, address };
}
