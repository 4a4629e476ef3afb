import { redirect } from '@sveltejs/kit';
import type { DataSuffix } from '#lib/domain/data-format.ts';
import { formatTrace, parseTrace } from '#lib/domain/trace-question.ts';
import type { Db } from '#lib/server/db/open.ts';
import { readTrace } from '#lib/server/queries/trace.ts';

/** The question at an address and what it comes to; sent on to its canonical address. What cannot be read says why. */
export async function readTraceAt(db: Db, url: URL, suffix: DataSuffix = '') {
	const path = `/claims/trace${suffix}`;
	const read = parseTrace(url.searchParams);
	if (read === null) {
		if (url.search !== '') redirect(308, path);
		return { question: null, problem: null, trace: null, address: '/claims/trace' };
	}
	if ('problem' in read) {
		return { question: null, problem: read.problem, trace: null, address: '/claims/trace' };
	}
	const { question } = read;
	const canonical = formatTrace(question, path);
	if (canonical !== `${url.pathname}${url.search}`) redirect(308, canonical);
	return { question, problem: null, trace: await readTrace(db, question), address: formatTrace(question) };
}
