import { error } from '@sveltejs/kit';
import { respondWithData } from '#lib/server/downloads/respond.ts';
import type { TraceHit } from '#lib/server/queries/trace-hits.ts';
import { readTraceAt } from '../trace/trace.ts';
import type { RequestHandler } from './$types';

/** `GET /claims/trace.json|csv|…`: what gives the numbers of a claim; as CSV one row a rule. */
export const GET: RequestHandler = async (event) => {
	const found = await readTraceAt(event.locals.db, event.url, `.${event.params.format}`);
	if (found.problem !== null) error(400, `This question cannot be read: ${found.problem}.`);
	const hits = found.trace ? [...found.trace.named, ...found.trace.found] : [];
	return respondWithData(event, {
		title: 'A number traced',
		about: 'Rules and published totals that give the numbers asked for, the plainest first. One row a rule.',
		releases: [...new Set(hits.filter(({ kind }) => kind !== 'published').map(({ release }) => release))],
		rules: [...new Set(hits.filter(({ kind }) => kind !== 'search').map(({ rule }) => rule.id))],
		value: found,
		columns: [
			...(['trace:kind', 'dataset', 'release', 'also_in', 'trace:rule', 'rule_words', 'where'] as const),
			...(['conditions', 'first_period', 'first_value', 'second_period', 'second_value', 'off'] as const),
			...(['readings', 'stretch'] as const)
		],
		rows: hits.map(toRow)
	});
};

function toRow({
	kind,
	dataset,
	release,
	alsoIn,
	rule,
	conditions,
	first,
	second,
	off,
	readings,
	stretch
}: TraceHit) {
	return {
		...{
			kind,
			dataset: dataset.id,
			release,
			also_in: alsoIn.join(' '),
			rule: rule.id,
			rule_words: rule.words
		},
		...{ where: rule.where, conditions, first_period: first.period, first_value: first.value },
		...{ second_period: second?.period ?? null, second_value: second?.value ?? null },
		...{ off, readings: readings.join('; '), stretch }
	};
}
