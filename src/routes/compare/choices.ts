import type { Comparison } from '#lib/domain/comparison.ts';
import { measures } from '#lib/domain/measure.ts';
import { formatRelease } from '#lib/domain/release.ts';
import { formatDate } from '#lib/format/date.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listDatasets } from '#lib/server/queries/datasets.ts';
import { listFigureSources } from '#lib/server/queries/figure-sources.ts';
import { findRule } from '#lib/server/queries/rules.ts';

/** What the form of a comparison offers: every release, and what the chosen one can be asked. */
export function readChoices(db: Db, { release, rule }: Pick<Comparison, 'release' | 'rule'>) {
	const sources = listFigureSources(db);
	const titles = new Map(listDatasets(db).map(({ id, shortTitle }) => [id, shortTitle]));
	const releases = new Map(sources.map((source) => [formatRelease(source.release), source]));
	const own = sources.filter((source) => formatRelease(source.release) === formatRelease(release));
	const asked = own.length > 0 ? own : sources;
	return {
		releases: [...releases].map(([id, { release, kind }]) => ({
			id,
			title: `${titles.get(release.dataset)}, ${formatDate(release.label)}${kind === 'published' ? ' (totals)' : ''}`
		})),
		rules: [...new Set([...asked.map((source) => source.rule), rule])].flatMap((id) => {
			const found = findRule(db, id);
			return found ? [{ id, title: found.title }] : [];
		}),
		measures: [...new Set(asked.map(({ measure }) => measure))].map((id) => ({
			id,
			title: measures[id].title
		}))
	};
}
export type CompareChoices = ReturnType<typeof readChoices>;
