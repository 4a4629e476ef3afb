import type { FacadeYear } from './facade-year.ts';
import type { SeriesLine } from './series.ts';

/** Made-up data for the gallery and for the drawings under review: no school, place or number here is real. */
const values = [6, 9, 4, 12, 0, 15, 22, 31, 28, 60, 52];
const events = [2, 3, 1, 2, 0, 4, 3, 5, 1, 6, 4];

export const exampleYears: FacadeYear[] = values.map((value, i) => {
	const year = 2001 + i;
	return {
		year,
		value,
		label: `${year}: ${value} incidents`,
		href: `/years/${year}`,
		figure: `/figures/example@2011-06-30/all/incidents?from=${year}&to=${year}&is=${value}`,
		...(year === 2011 ? { partial: 'to June 30' } : {}),
		windows: Array.from({ length: events[i]! }, (_, n) => ({
			key: String(n),
			href: `/events/${year}-example-${n + 1}`,
			label: `${year}, Example School ${n + 1}, Sample City: 1 person killed, ${n % 3 === 1 ? 'not named' : '1 named'}`,
			state: n % 3 === 1 ? ('outlined' as const) : ('lit' as const),
			at: (n * 0.37 + i * 0.11) % 1
		}))
	};
});

const line = (key: string, name: string, share: number, skip: number): SeriesLine => ({
	key,
	name,
	points: exampleYears
		.filter(({ year }) => year !== skip)
		.map(({ year, value, partial }) => {
			const part = Math.round(value * share);
			return {
				year,
				value: part,
				href: `/figures/example@2011-06-30/${key}/incidents?from=${year}&to=${year}&is=${part}`,
				label: `${year}: ${part} incidents, ${name}`,
				...(partial ? { partial } : {})
			};
		})
});

export const exampleLines: SeriesLine[] = [
	line('all', 'Every row of an example dataset', 1, 0),
	line('victim', 'With a victim', 0.5, 2004),
	line('classes', 'During classes', 0.46, 0)
];
