import type { Speech } from '#lib/components/speech.ts';
import { formatRelease } from '#lib/domain/release.ts';
import type { View } from '#lib/domain/view.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listDatasets } from '#lib/server/queries/datasets.ts';
import type { FigureSource } from '#lib/server/queries/figure-sources.ts';
import type { ChoiceGroup } from './choices.ts';

/** Years from the first to the last that make totals a series. */
const leastSpan = 2;

/** Releases to choose from, held in full before those of which only totals are, the newest first. */
export function groupReleases(
	db: Db,
	sources: FigureSource[],
	view: View,
	{ words, day }: Speech
): ChoiceGroup[] {
	const own = words.explorer.releases;
	const titles = new Map(listDatasets(db).map(({ id, shortTitle }) => [id, shortTitle]));
	const chosen = formatRelease(view.release);
	const releases = Map.groupBy(sources, ({ release }) => formatRelease(release));
	const toGroup = (title: string, kind: FigureSource['kind']): ChoiceGroup => ({
		title,
		choices: [...releases].flatMap(([value, of]) => {
			if (kindOf(of) !== kind || !(isSeries(of) || value === chosen)) return [];
			const { dataset, label } = of[0]!.release;
			const name = words.chart.shortName(dataset, titles.get(dataset) ?? dataset);
			return [{ value, title: `${name}, ${day(label)}`, chosen: value === chosen, not: null }];
		})
	});
	const groups = [toGroup(own.rows, 'rows'), toGroup(own.published, 'published')];
	if (!releases.has(chosen)) groups.push(notHeld(chosen, own));
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

function notHeld(release: string, own: Speech['words']['explorer']['releases']): ChoiceGroup {
	const choice = {
		value: release,
		title: release,
		chosen: true,
		not: own.whyNotHeld
	};
	return { title: own.notHeld, choices: [choice] };
}
