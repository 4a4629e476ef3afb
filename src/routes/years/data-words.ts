import type { DatasetWords } from '#lib/components/structured-data.ts';
import type { readYears } from './years.ts';

/** The table of years as a dataset of ours, made from the releases in its columns. */
export function describeYears({ columns, years }: ReturnType<typeof readYears>, text: string): DatasetWords {
	return {
		name: 'Shootings at US schools by year',
		description: `${text} Each number names its release and its counting rule and opens onto what it counts.`,
		licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
		creator: { name: 'No Figure Alone', address: null },
		period: years.length > 0 ? { from: String(years.at(-1)), to: String(years[0]) } : null,
		version: null,
		basedOn: [...new Set(columns.map(({ line }) => `/datasets/${line.release.dataset}`))]
	};
}
