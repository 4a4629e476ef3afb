import { error, redirect } from '@sveltejs/kit';
import { formatFigure, parseFigure, type FigureAddress, type FigurePath } from '#lib/domain/figure.ts';
import type { Db } from '#lib/server/db/open.ts';
import { readFigure } from '#lib/server/queries/figure.ts';
import { pageAddress } from './page-address.ts';
import { isProblem, type FigureAnswer } from '#lib/server/queries/figure-answer.ts';

/** The page of the list that an address asks for; the first where it asks for none that there could be. */
function readPageNumber(params: URLSearchParams): number {
	const asked = params.get('page') ?? '';
	return /^[1-9]\d{0,6}$/.test(asked) ? Number(asked) : 1;
}

function parse(path: FigurePath, url: URL): FigureAddress {
	const parsed = parseFigure(path, url.searchParams);
	if ('problem' in parsed) error(400, `This is not the address of a figure: ${parsed.problem}.`);
	return parsed.figure;
}

function goTo(canonical: string, url: URL): void {
	if (canonical !== `${url.pathname}${url.search}`) redirect(308, canonical);
}

function answer(db: Db, figure: FigureAddress, page: number | null): FigureAnswer {
	const result = readFigure(db, figure, page);
	if (isProblem(result)) error(result.status, result.problem);
	return result;
}

/**
 * The figure at an address, with one page of its list. An address that is not the canonical one is sent on to it; one
 * that cannot be read or counted gets a page that says why.
 */
export function readFigureAt(db: Db, path: FigurePath, url: URL) {
	const address = parse(path, url);
	const page = readPageNumber(url.searchParams);
	const asked = formatFigure(address);
	goTo(pageAddress(asked, page), url);
	return { asked, figure: answer(db, address, page) };
}

/** The figure behind the address of its data, with the whole of its list. */
export function readFigureData(db: Db, path: FigurePath, url: URL, suffix: '.json' | '.csv') {
	const address = parse(path, url);
	goTo(formatFigure(address, suffix), url);
	const { paging: _whole, ...figure } = answer(db, address, null);
	return figure;
}
