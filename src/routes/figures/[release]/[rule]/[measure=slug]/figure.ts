import { error, redirect } from '@sveltejs/kit';
import type { DataSuffix } from '#lib/domain/data-format.ts';
import { formatFigure, parseFigure, type FigureAddress, type FigurePath } from '#lib/domain/figure.ts';
import type { Db } from '#lib/server/db/open.ts';
import { readContext } from '#lib/server/queries/figure-context.ts';
import { readFigure } from '#lib/server/queries/figure.ts';
import { isProblem, type FigureAnswer } from '#lib/server/queries/figure-answer.ts';
import { readFigureValue } from '#lib/server/queries/figure-value.ts';
import { findDamage, readChangesSince } from '#lib/server/queries/verification.ts';
import { pageAddress } from './page-address.ts';
import { describeAbsent, describeDamage, describeMalformed, type NoFigure } from './no-figure.ts';

/** The page of the list that an address asks for; the first where it asks for none that there could be. */
function readPageNumber(params: URLSearchParams): number {
	const asked = params.get('page') ?? '';
	return /^[1-9]\d{0,6}$/.test(asked) ? Number(asked) : 1;
}

function goTo(canonical: string, url: URL): void {
	if (canonical !== `${url.pathname}${url.search}`) redirect(308, canonical);
}

/** A figure with all that tells whether it still stands, or why there is none. */
async function readStanding(db: Db, address: FigureAddress, page: number | null) {
	const found = readFigureValue(db, address);
	if (isProblem(found)) return { refused: describeAbsent(db, address, found) };
	const figure = readFigure(db, address, page);
	if (isProblem(figure)) return { refused: { status: figure.status, message: figure.problem } };
	const damage = await findDamage(db, figure, figure.newest);
	if (damage !== null) return { refused: describeDamage(address, damage) };
	return { figure: { ...figure, ...readBeside(db, address, figure) } };
}

/** What moved the figure since, and what stands beside it. */
function readBeside(db: Db, address: FigureAddress, figure: FigureAnswer) {
	return {
		changes: readChangesSince(db, figure, address, figure.newest),
		...readContext(db, address, figure)
	};
}

/**
 * The figure at an address, with one page of its list. An address that is not the canonical one is sent on to it; one
 * that cannot be read or counted gets a page that says why.
 */
export async function readFigureAt(db: Db, path: FigurePath, url: URL) {
	const parsed = parseFigure(path, url.searchParams);
	if ('problem' in parsed) return refuse(describeMalformed(parsed.problem));
	const page = readPageNumber(url.searchParams);
	const asked = formatFigure(parsed.figure);
	goTo(pageAddress(asked, page), url);
	const { figure, refused } = await readStanding(db, parsed.figure, page);
	return refused ? refuse(refused) : { asked, figure, cited: { ...parsed.figure, is: figure.value } };
}

function refuse({ status, ...body }: NoFigure): never {
	error(status, body);
}

/** The figure behind the address of its data, with the whole of its list; where there is none, the answer that says why. */
export async function readFigureData(db: Db, path: FigurePath, url: URL, suffix: DataSuffix) {
	const parsed = parseFigure(path, url.searchParams);
	if ('problem' in parsed) return toProblem(describeMalformed(parsed.problem));
	goTo(formatFigure(parsed.figure, suffix), url);
	const { figure, refused } = await readStanding(db, parsed.figure, null);
	if (refused) return toProblem(refused);
	const { paging: _whole, ...rest } = figure;
	return rest;
}

/** RFC 9457. */
function toProblem({ status, message, figure }: NoFigure): Response {
	const { status: standing = null, title = 'No figure', ...rest } = figure ?? {};
	const body = { type: 'about:blank', title, status, detail: message, standing, ...rest };
	const headers = { 'content-type': 'application/problem+json', 'access-control-allow-origin': '*' };
	return Response.json(body, { status, headers });
}
