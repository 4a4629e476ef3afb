import { formatFigure } from '../../domain/figure.ts';
import { noFilters } from '../../domain/figure-filters.ts';
import { parseRelease } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { listDatasets, type DatasetRow } from '../queries/datasets.ts';
import { isProblem } from '../queries/figure-answer.ts';
import { readFigureValue } from '../queries/figure-value.ts';
import type { ListMetadata } from './metadata.ts';

/** Gives the description of the list at an address of ours, as readers get it; `null` where there is none. */
export type ReadList = (path: string) => Promise<ListMetadata | null>;

export type HeldRelease = DatasetRow['releases'][number];

/** A release and the list of all its rows; `null` where its terms forbid listing. */
export interface CatalogRelease {
	release: HeldRelease;
	list: ListMetadata | null;
}

/** A dataset as catalogs tell of it. */
export interface CatalogDataset {
	dataset: DatasetRow;
	/** Those that are held, the oldest first. */
	releases: CatalogRelease[];
	/** The list of its yearly totals. */
	totals: ListMetadata | null;
}

/** Everything that a catalog of the datasets tells. Their lists are read as they are served, hashes and all. */
export async function readCatalog(db: Db, readList: ReadList): Promise<CatalogDataset[]> {
	const found: CatalogDataset[] = [];
	for (const dataset of listDatasets(db)) {
		const totals = await readList(`/datasets/${dataset.id}.metadata.json`);
		found.push({ dataset, totals, releases: await readReleases(db, dataset, readList) });
	}
	return found;
}

/** The releases of a dataset, the oldest first, with their lists where rows may be given. */
export async function readReleases(
	db: Db,
	dataset: DatasetRow,
	readList: ReadList
): Promise<CatalogRelease[]> {
	const found: CatalogRelease[] = [];
	for (const release of dataset.releases.toReversed()) {
		const path = listPath(db, dataset, release);
		found.push({ release, list: path === null ? null : await readList(path) });
	}
	return found;
}

/** Where all rows of a release are listed: behind the figure of its own rule over all its years. */
function listPath(db: Db, { redistribution, nativeRule }: DatasetRow, release: HeldRelease): string | null {
	if (redistribution !== 'rows') return null;
	const figure = {
		release: parseRelease(release.id)!,
		rule: nativeRule,
		measure: 'incidents' as const,
		from: Number(release.firstOn.slice(0, 4)),
		to: Number(release.lastOn.slice(0, 4)),
		basis: 'calendar' as const,
		...noFilters,
		is: null
	};
	const found = readFigureValue(db, figure);
	return isProblem(found) ? null : formatFigure({ ...figure, is: found.tally.value }, '.metadata.json');
}
