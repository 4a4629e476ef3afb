import type { MapState } from '#lib/charts/map-state.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { measures } from '#lib/domain/measure.ts';
import { rateScale } from '#lib/domain/rate.ts';
import { formatCount, formatCounted } from '#lib/format/number.ts';
import { formatRate } from '#lib/format/rate.ts';
import type { MappedState } from './map.ts';

/** Why a rate is not given, as it follows the name of a state. */
export const withheld = {
	'too-few-incidents': 'fewer than ten counted',
	'too-few-people': 'fewer than a hundred thousand children',
	'no-denominator': 'no number of children held'
} as const;

/** A count opens onto the list that it counts. */
export function toCounted({ code, name, count }: MappedState, measure: Measure): MapState {
	const { one, many } = measures[measure];
	const label = `${name}: ${formatCounted(count.value, one, many)}`;
	return { code, name, value: count.value, text: formatCount(count.value), href: count.address, label };
}

/** A rate opens onto the page of the state: what it divides stands in the table. */
export function toRated({ code, name, count, standing, exposure }: MappedState): MapState {
	const state = { code, name, text: '', href: `/states/${code.toLowerCase()}` };
	if (standing === 'no-denominator')
		return { ...state, value: null, label: `${name}: ${withheld[standing]}` };
	if (!exposure || standing === 'too-few-incidents' || standing === 'too-few-people') {
		const few = standing === 'too-few-people' ? standing : 'too-few-incidents';
		const label = `${name}: rate not shown, ${withheld[few]}`;
		return { ...state, value: null, suppressed: true, label };
	}
	const value = (count.value / exposure.value) * rateScale;
	const unstable = standing === 'unstable' ? ', unstable' : '';
	return { ...state, value, label: `${name}: ${formatRate(value)} a year per million children${unstable}` };
}
