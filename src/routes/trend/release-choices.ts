import { formatRelease } from '#lib/domain/release.ts';
import type { View } from '#lib/domain/view.ts';
import { formatDate } from '#lib/format/date.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listDatasets } from '#lib/server/queries/datasets.ts';
import type { FigureSource } from '#lib/server/queries/figure-sources.ts';
import type { ChoiceGroup } from './choices.ts';

/** Years from the first to the last that make totals a series. */
const leastSpan = 2;

/** Releases to choose from, held in full before those of which only totals are, the newest first. */
export function groupReleases(db: Db, sources: FigureSource[], view: View): ChoiceGroup[] {
	const titles = new Map(listDatasets(db).map(({ id, shortTitle }) => [id, shortTitle]));
	const chosen = formatRelease(view.release);
	const releases = Map.groupBy(sources, ({ release }) => formatRelease(release));
	const toGroup = (title: string, kind: FigureSource['kind']): ChoiceGroup => ({
		title,
		choices: [...releases].flatMap(([value, of]) => {
			if (kindOf(of) !== kind || !(isSeries(of) || value === chosen)) return [];
			const { dataset, label } = of[0]!.release;
			const words = `${titles.get(dataset) ?? dataset}, ${formatDate(label)}`;
			return [{ value, title: words, chosen: value === chosen, not: null }];
		})
	});
	const groups = [
		toGroup('Held in full, incident by incident', 'rows'),
		toGroup('Yearly totals only, no narrowing down', 'published')
	];
	if (!releases.has(chosen)) groups.push(notHeld(chosen));
	return groups.filter(({ choices }) => choices.length > 0);
}

function kindOf(sources: FigureSource[]): FigureSource['kind'] {
	return sources.some(({ kind }) => kind === 'rows') ? 'rows' : 'published';
}

function isSeries(sources: FigureSource[]): boolean {
	return sources.some(
		({ kind, firstYear, lastYear }) => kind === 'rows' || lastYear - firstYear >= leastSpan
	);
}

function notHeld(release: string): ChoiceGroup {
	const choice = {
		value: release,
		title: release,
		chosen: true,
		not: 'this copy of the site does not hold it'
	};
	return { title: 'Not held here', choices: [choice] };
}
