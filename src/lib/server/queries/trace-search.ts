import type { TraceQuestion } from '../../domain/trace-question.ts';
import type { Db } from '../db/open.ts';
import type { Stretch } from '../trace/bits.ts';
import { nearbyOf } from '../trace/nearby.ts';
import { listReadings, type Reading } from '../trace/reading.ts';
import { countSeries, searchReading, type Pause, type Searched } from '../trace/search.ts';
import { listDatasets, type DatasetRow } from './datasets.ts';
import { remember } from './remembered.ts';
import { readSpace, type ReleaseSpace } from './trace-space.ts';

/** What the search came to in one release. */
export interface ReleaseSearch {
	dataset: DatasetRow;
	label: string;
	space: ReleaseSpace;
	readings: (Searched & { reading: Reading })[];
	/** How many of the rules differ in what they count by calendar year. */
	series: number;
}

/** Releases of more rows are not searched: their masks would not fit beside everything else. */
const mostRows = 50_000;

/** Puts rules together and counts the claim's numbers by each, in every release that is held; the newest first. */
export async function searchReleases(
	db: Db,
	question: TraceQuestion,
	pause: Pause
): Promise<ReleaseSearch[]> {
	const readings = listReadings(question).filter(({ ends, running }) => !ends && !running);
	const held = listDatasets(db)
		.filter(({ redistribution }) => redistribution !== 'none')
		.flatMap((dataset) => dataset.releases.map((release) => ({ dataset, release })))
		.filter(({ release }) => release.accepted <= mostRows)
		.sort((a, b) => b.release.label.localeCompare(a.release.label));
	const searches: ReleaseSearch[] = [];
	for (const { dataset, release } of held) {
		await pause();
		const space = readSpace(db, release);
		await pause();
		const found: ReleaseSearch['readings'] = [];
		for (const reading of readings) {
			found.push({ ...(await searchReading(space, question, reading, pause)), reading });
		}
		const series = await remember(db, `traced series of ${release.id}`, () =>
			countYears(space, release, pause)
		);
		searches.push({ dataset, label: release.label, space, readings: found, series });
	}
	return searches;
}

function countYears(space: ReleaseSpace, { firstOn }: { firstOn: string }, pause: Pause): Promise<number> {
	const first = Number(firstOn.slice(0, 4));
	const years = Array.from({ length: space.lastYear - first + 1 }, (_, index): Stretch | null => {
		const year = first + index;
		return space.rowsOf({ cut: 'calendar', from: year, to: year, until: null })?.stretch ?? null;
	});
	return countSeries(space, years, space.planesOf(listAll)!, pause);
}

const listAll: Reading = { cut: 'calendar', ends: false, unit: 'incidents', running: false, stretch: 0 };

/** All searches together, in the unit of the claim: rules, series, hits, and hits of the numbers nearby. */
export function sumSearches(question: TraceQuestion, searches: ReleaseSearch[]) {
	const { value } = question.second ?? question.first;
	const { low, high } = nearbyOf(value);
	const counts = new Array<number>(high - low + 1).fill(0);
	let first = 0;
	for (const { readings } of searches) {
		for (const { reading, counts: found, first: ofReading } of readings) {
			if (reading.unit !== question.unit) continue;
			first += ofReading;
			found.forEach((count, place) => (counts[place]! += count));
		}
	}
	const others = counts.filter((_, place) => place !== value - low);
	return {
		releases: searches.length,
		rules: searches.reduce((sum, { space }) => sum + space.combinations.size, 0),
		series: searches.reduce((sum, { series }) => sum + series, 0),
		first,
		hits: counts[value - low]!,
		mean: Math.round((10 * others.reduce((sum, count) => sum + count, 0)) / Math.max(1, others.length)) / 10,
		most: Math.max(0, ...others)
	};
}
