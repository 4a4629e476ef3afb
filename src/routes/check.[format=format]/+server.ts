import { error } from '@sveltejs/kit';
import Papa from 'papaparse';
import { plain } from '#lib/citation/piece.ts';
import { formulaStart } from '#lib/domain/formula.ts';
import { answerCheck, discreet, type Note } from '../check/answer.ts';
import type { RequestHandler } from './$types';

/** `GET /check.json|csv?text=…`: what is found in a text, a row a finding. */
export const GET: RequestHandler = ({ locals: { db }, params: { format }, url }) => {
	if (format !== 'json' && format !== 'csv') error(404, 'This list is given as JSON and CSV only.');
	const findings = answerCheck(db, url.searchParams).notes.map(toFinding);
	const headers = { ...discreet, 'access-control-allow-origin': '*' };
	if (format === 'json') return Response.json({ findings }, { headers });
	return new Response(toCsv(findings), {
		headers: { ...headers, 'content-type': 'text/csv; charset=utf-8' }
	});
};

const columns = ['kind', 'start', 'end', 'said', 'why', 'instead', 'figures', 'addresses'];

/** A note with the words of its figures as plain text. */
function toFinding(note: Note) {
	return { ...note, figures: note.figures.map((figure) => ({ ...figure, words: plain(figure.words) })) };
}

/** RFC 4180; several figures of one finding are parted by `; `. */
function toCsv(findings: readonly ReturnType<typeof toFinding>[]): string {
	const rows = findings.map(({ kind, start, end, said, why, instead, figures }) => [
		...[kind, start, end, said, why, instead],
		figures.map(({ value, words }) => `${value} ${words}`).join('; '),
		figures.map(({ address }) => address).join('; ')
	]);
	return `${Papa.unparse([columns, ...rows], { escapeFormulae: formulaStart })}\r\n`;
}
