import { error, redirect } from '@sveltejs/kit';
import { formatFigure, parseFigure, type FigurePath } from '#lib/domain/figure.ts';
import type { Db } from '#lib/server/db/open.ts';
import { readFigure } from '#lib/server/queries/figure.ts';
import { isProblem } from '#lib/server/queries/figure-answer.ts';

/**
 * The figure at an address. An address that is not the canonical one is sent on to it; one that cannot be read or
 * counted gets a page that says why.
 */
export function readFigureAt(db: Db, path: FigurePath, url: URL, suffix: '' | '.json' | '.csv' = '') {
	const parsed = parseFigure(path, url.searchParams);
	if ('problem' in parsed) error(400, `This is not the address of a figure: ${parsed.problem}.`);
	const canonical = formatFigure(parsed.figure, suffix);
	if (canonical !== `${url.pathname}${url.search}`) redirect(308, canonical);
	const answer = readFigure(db, parsed.figure);
	if (isProblem(answer)) error(answer.status, answer.problem);
	return answer;
}
