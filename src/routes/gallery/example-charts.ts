import { exampleLines, exampleYears } from '#lib/charts/example.ts';
import type { FacadeYear } from '#lib/charts/facade-year.ts';
import type { SeriesLine } from '#lib/charts/series.ts';

/** The example years as a stricter rule would count them: a third of the value, and no fewer than the windows. */
export const strictYears: FacadeYear[] = exampleYears.map((year) => {
	const value = Math.max(Math.round(year.value / 3), year.windows.length);
	return { ...year, value, label: `${year.year}: ${value} incidents` };
});

/** As many lines as a chart can hold. */
export const fourLines: SeriesLine[] = [
	...exampleLines,
	{
		key: 'other',
		name: 'Another publisher',
		points: exampleLines[0]!.points.slice(3, 10).map(({ year }, index) => ({
			year,
			value: 9 + 4 * index,
			href: figureOf(year, 9 + 4 * index).address,
			label: `${year}: ${9 + 4 * index} incidents, another publisher`
		}))
	}
];

/** A figure of one year of a dataset that does not exist. */
export function figureOf(year: number, value: number): { address: string; value: number } {
	return { address: `/figures/example@2011-06-30/all/incidents?from=${year}&to=${year}&is=${value}`, value };
}
