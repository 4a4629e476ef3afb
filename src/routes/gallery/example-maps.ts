import type { Bar } from '#lib/charts/layout-bars.ts';
import type { SmallMultiple } from '#lib/charts/layout-multiples.ts';
import type { MapState } from '#lib/charts/map-state.ts';
import { stateCodes, states } from '#lib/domain/state.ts';

/** A figure of a dataset that does not exist. */
const figure = (query: string, value: number) =>
	`/figures/example@2011-06-30/all/incidents?${query}&is=${value}`;

/** Numbers that look like numbers, without any meaning; always the same. */
const madeUp = (n: number) => ((n * 7919 + 104729) % 997) / 997;

/** Every state and territory with a made-up count, many small and a few large, and one row without a state. */
export const counts: MapState[] = [
	...stateCodes.map((code, i): MapState => {
		const value = i > 50 ? i % 2 : Math.floor(260 * madeUp(i + 3) ** 3);
		const href = figure(`from=2001&to=2010&state=${code}`, value);
		return {
			code,
			name: states[code],
			value,
			text: String(value),
			href,
			label: `${states[code]}: ${value} incidents`
		};
	}),
	{
		code: '??',
		name: 'State not stated',
		value: 4,
		text: '4',
		href: figure('from=2001&to=2010', 4),
		label: 'State not stated: 4 incidents'
	}
];

/** The same as rates per three million made-up pupils, some of which are missing or not shown. */
export const rates: MapState[] = counts.slice(0, -1).map(({ code, name, value, href }, i): MapState => {
	const rate = value! / 10;
	if (i > 52 || code === 'WY' || code === 'DC')
		return {
			code,
			name,
			value: null,
			text: 'too few pupils',
			href,
			label: `${name}: rate not shown, too few pupils`,
			suppressed: true
		};
	if (code === 'NV' || code === 'RI')
		return { code, name, value: null, text: '', href, label: `${name}: pupils not stated` };
	const ratio = { from: figure(`from=2001&to=2001&state=${code}`, 10), to: href! };
	return {
		code,
		name,
		value: rate,
		text: rate.toFixed(1),
		href,
		label: `${name}: ${rate.toFixed(1)}`,
		ratio
	};
});

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function barsOf(names: string[], most: number, expected?: number): Bar[] {
	return names.map((name, i) => {
		const value = Math.floor(most * madeUp(i + 11));
		return {
			key: name,
			name,
			value,
			href: figure(`where=${name}`, value),
			label: `${name}: ${value} incidents`,
			expected
		};
	});
}

export const byMonth = barsOf(months, 60, 28.5);
export const byHour = barsOf(
	Array.from({ length: 24 }, (_, hour) => String(hour)),
	140
);
export const byLevel = barsOf(['Elementary', 'Middle', 'High', 'Combined'], 400);

export const hourUnknown: Bar = {
	key: 'unknown',
	name: 'Hour not stated',
	value: 96,
	href: figure('where=none', 96),
	label: 'Hour not stated: 96 incidents'
};

/** Sixty-one years of every state; the last in part, and some missing in one. */
export const byState: SmallMultiple[] = stateCodes.map((code, i) => {
	const size = 22 * madeUp(i + 3) ** 2;
	const points = Array.from({ length: 61 }, (_, n) => ({
		year: 1966 + n,
		value: i === 4 && n > 20 && n < 27 ? null : Math.round(size * madeUp(61 * i + n) * (0.25 + n / 60)),
		...(n === 60 ? { partial: true } : {})
	}));
	const value = points.at(-2)!.value!;
	const href = figure(`from=2025&to=2025&state=${code}`, value);
	return {
		key: code,
		name: states[code],
		points,
		href: i % 2 ? href : '/gallery',
		...(i % 2 ? {} : { figure: href }),
		label: `${states[code]}: ${value} incidents`
	};
});
