import type { DatasetWords } from '#lib/components/structured-data.ts';
import type { DatasetRow } from '#lib/server/queries/datasets.ts';
import type { TotalRow } from '#lib/server/queries/totals.ts';

/** What we hold of a dataset, under its publisher's name and terms. */
export function describeData(dataset: DatasetRow, totals: TotalRow[]): DatasetWords {
	const days = dataset.releases.flatMap(({ firstOn, lastOn }) => [firstOn, lastOn]);
	const years = totals.flatMap(({ fromYear, toYear }) => [String(fromYear), String(toYear)]);
	const found = (days.length > 0 ? days : years).toSorted();
	return {
		name: dataset.title,
		description: `${dataset.about} ${dataset.covers}`,
		licence: { name: dataset.licenceName, address: dataset.licenceAddress },
		creator: { name: dataset.publisher, address: dataset.address },
		period: found.length > 0 ? { from: found[0]!, to: found.at(-1)! } : null,
		version: dataset.releases[0]?.label ?? null,
		basedOn: dataset.address ? [dataset.address] : [],
		releases: dataset.releases.map(({ label, accepted, firstOn, lastOn, sha256 }) => ({
			...{ label, sha256, path: `/datasets/${dataset.id}#r-${label}` },
			description: `${accepted} rows, from ${firstOn} to ${lastOn}.`
		}))
	};
}
