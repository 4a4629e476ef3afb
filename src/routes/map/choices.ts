import { measures } from '#lib/domain/measure.ts';
import { formatRelease } from '#lib/domain/release.ts';
import type { View } from '#lib/domain/view.ts';
import { formatDate } from '#lib/format/date.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listDatasets } from '#lib/server/queries/datasets.ts';
import { listFigureSources } from '#lib/server/queries/figure-sources.ts';
import { findRule } from '#lib/server/queries/rules.ts';

/** What the form of the map offers: every release whose rows are held, and what the chosen one can be asked. */
export function readChoices(db: Db, { release, rule }: Pick<View, 'release' | 'rule'>) {
	const sources = listFigureSources(db).filter(({ kind }) => kind === 'rows');
	const titles = new Map(listDatasets(db).map(({ id, shortTitle }) => [id, shortTitle]));
	const held = new Map(sources.map((source) => [formatRelease(source.release), source.release]));
	const own = sources.filter((source) => formatRelease(source.release) === formatRelease(release));
	const asked = own.length > 0 ? own : sources;
	return {
		releases: [...held].map(([id, { dataset, label }]) => ({
			id,
			title: `${titles.get(dataset)}, ${formatDate(label)}`
		})),
		rules: [...new Set([...asked.map((source) => source.rule), rule])].flatMap((id) => {
			const found = findRule(db, id);
			return found ? [{ id, title: found.title }] : [];
		}),
		measures: [...new Set(asked.map(({ measure }) => measure))].map((id) => ({
			id,
			title: measures[id].title
		})),
		years: {
			first: Math.min(...asked.map(({ firstYear }) => firstYear)),
			last: Math.max(...asked.map(({ lastYear }) => lastYear))
		}
	};
}
export type MapChoices = ReturnType<typeof readChoices>;
