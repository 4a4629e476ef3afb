import type { SeriesLine, SeriesPoint, SeriesView } from './series.ts';

/** Made-up series over many years, for the gallery and the drawings under review: no place or number here is real. */
const first = 1966;
const last = 2026;
const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** About a number of incidents that rises slowly, then fast; the same each time. */
const countIn = (year: number) =>
	Math.round(6 + (year - first) * 0.35 + 46 / (1 + Math.exp((2019 - year) / 1.6)) + 6 * Math.sin(year * 2.3));

const between = (value: number, unit = 1) => ({
	low: Math.max(0, value - 2 * Math.sqrt(value * unit)),
	high: value + 2 * Math.sqrt((value + unit) * unit)
});

function point(year: number, value: number, of: string): SeriesPoint {
	return {
		year,
		value,
		href: `/figures/example@2026-05-30/${of}/incidents?from=${year}&to=${year}`,
		label: `${year}: ${Math.round(value * 100) / 100}, ${of}`
	};
}

/** The mean of a year and the two on either side of it; none where one of them is missing. */
function runningMean(points: SeriesPoint[]) {
	return points.map(({ year }) => {
		const window = points.filter((one) => Math.abs(one.year - year) <= 2 && !one.partial);
		const sum = window.reduce((total, { value }) => total + value, 0);
		return { year, value: window.length === 5 ? sum / 5 : null };
	});
}

function counts(key: string, name: string, share: number): SeriesLine {
	const points = years.map((year): SeriesPoint => {
		const value = Math.max(0, Math.round(countIn(year) * share * (year === last ? 0.4 : 1)));
		return {
			...point(year, value, key),
			interval: between(value),
			...(year === last ? { partial: 'to May 30' } : {})
		};
	});
	return { key, name, points, mean: runningMean(points) };
}

function rates(key: string, name: string, level: number, without: number[]): SeriesLine {
	const points = years
		.filter((year) => year >= 1996 && year < 2024 && !without.includes(year))
		.map((year): SeriesPoint => {
			const value = (level * countIn(year + level)) / 40;
			return { ...point(year, value, key), interval: between(value, 0.06) };
		});
	return { key, name, points };
}

function indexed(key: string, name: string, rise: number): SeriesLine {
	const points = years
		.filter((year) => year >= 2008 && year < 2026)
		.map((year) => point(year, 100 * (countIn(year) / countIn(2008)) ** rise, key));
	return { key, name, points };
}

interface TrendExample extends SeriesView {
	label: string;
	lines: SeriesLine[];
}

/** One chart for each thing that a series can show. */
export const trendExamples = {
	counts: {
		label: 'Example incidents by year, with a running mean and the span of all rules',
		lines: [counts('victim', 'With a victim', 1)],
		unit: 'incidents a year',
		ribbon: {
			label: 'Between the lowest and the highest of 40 example rules',
			points: years.slice(0, -1).map((year) => ({
				year,
				low: Math.round(countIn(year) * 0.25),
				high: Math.round(countIn(year) * 1.9 + 8),
				lowHref: '/rules/example-victim',
				highHref: '/rules/example'
			}))
		},
		boundary: { year: 2018, text: 'collected as it happened since 2018' },
		breaks: [{ year: 2018, from: 2016, to: 2019 }]
	},
	rates: {
		label: 'Example incidents per million pupils in two states',
		lines: [
			rates('one', 'Sample State', 1.5, [2001, 2004, 2005, 2006]),
			rates('other', 'Another State', 0.8, [])
		],
		scale: 'rate',
		unit: 'per million pupils',
		gaps: [2001, 2004, 2005, 2006, 2024, 2025].map((year) => ({
			year,
			text: year < 2020 ? 'no enrollment figure for Sample State' : 'no enrollment figure'
		}))
	},
	index: {
		label: 'Example incidents as an index, by four rules',
		lines: [
			indexed('all', 'Every row', 1),
			indexed('victim', 'With a victim', 0.7),
			indexed('classes', 'During classes', 0.45),
			indexed('killed', 'Somebody killed', 0.1)
		],
		scale: 'index',
		unit: '2008 = 100'
	},
	share: {
		label: 'Share of example incidents without a victim, by school year',
		lines: [
			{
				key: 'share',
				name: 'Without a victim',
				points: years
					.filter((year) => year > 1999)
					.map((year) => ({
						...point(year, 0.2 + 0.3 / (1 + Math.exp(2017 - year)) + 0.04 * Math.sin(year * 3), 'none'),
						...(year === last ? { partial: 'to May 30' } : {})
					}))
			}
		],
		scale: 'share',
		unit: 'of all incidents',
		boundary: { year: 2018, text: 'collected as it happened since 2018' },
		writeYear: (year) => `${year}-${String(year + 1).slice(2)}`
	},
	years: {
		label: 'Example incidents by four rules, over many years',
		lines: [
			counts('all', 'Every row', 2),
			counts('victim', 'With a victim', 1),
			counts('classes', 'During classes', 0.6),
			counts('killed', 'Somebody killed', 0.25)
		].map(({ key, name, points }) => ({ key, name, points }))
	}
} satisfies Record<string, TrendExample>;
