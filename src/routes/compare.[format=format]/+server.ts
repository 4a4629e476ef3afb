import { error } from '@sveltejs/kit';
import { toText } from '#lib/citation/sentence-parts.ts';
import { placeWords } from '#lib/domain/comparison.ts';
import { toOwnRule } from '#lib/server/downloads/own-rule.ts';
import { respondWithData } from '#lib/server/downloads/respond.ts';
import { readComparisonAt } from '../compare/compare.ts';
import { sayWhole } from '../compare/sentence.ts';
import type { RequestHandler } from './$types';

/** `GET /compare.json|csv`: two parts and their ratio; as CSV one row a part, the ratio in the row of the second. */
export const GET: RequestHandler = (event) => {
	const { locals, params, url } = event;
	const { comparison, address, unread, problem, result } = readComparisonAt(
		locals.db,
		url,
		`.${params.format}`
	);
	if (unread !== null) error(400, `This is not the address of a comparison: ${unread}.`);
	if (result === null) error(400, problem!);
	const { first, second, ratio, words, ...rest } = result;
	const said = { sentence: sayWhole(words), method: toText(words.method), caveats: words.caveats };
	const rows = [first, second].map((part) => ({
		...{ part: part === first ? 'first' : 'second', from: part.from, to: part.to },
		place: placeWords(part.states).replace(/^in /, ''),
		...{ release: rest.release.id, rule: rest.rule.id, measure: comparison.measure, basis: comparison.basis },
		...{ count: part.count.value, per_year: part.perYear, child_years: part.children?.value ?? null },
		address: part.count.address,
		...(part === first
			? { ratio: null, low: null, high: null, level: null, sentence: null, caveats: null }
			: {
					...{ ratio: ratio.ratio, low: ratio.low, high: toCell(ratio.high), level: ratio.level },
					...{ sentence: said.sentence, caveats: said.caveats.join(' ') }
				})
	}));
	return respondWithData(event, {
		title: `Two parts compared: ${rest.dataset.title}`,
		about: 'Two counts and their ratio. One row a part; the ratio stands in the row of the second.',
		releases: [rest.release.id],
		rules: [comparison.where === null ? rest.rule.id : toOwnRule(rest.rule, comparison.where)],
		...{ value: { address, comparison, ...rest, first, second, ratio, ...said }, rows },
		columns: [
			...(['part', 'from', 'to', 'place', 'release', 'rule', 'measure', 'basis', 'count'] as const),
			...(['per_year', 'child_years', 'address', 'ratio', 'low', 'high', 'compare:level'] as const),
			...(['sentence', 'caveats'] as const)
		]
	});
};

/** No upper bound is an empty cell, as it is `null` in JSON. */
function toCell(value: number): number | null {
	return Number.isFinite(value) ? value : null;
}
