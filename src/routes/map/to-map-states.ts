import type { MapState } from '#lib/charts/map-state.ts';
import { speechIn, type Speech } from '#lib/components/speech.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { rateScale } from '#lib/domain/rate.ts';
import { formatCount, formatCounted } from '#lib/format/number.ts';
import { formatRate } from '#lib/format/rate.ts';
import type { MappedState } from './map.ts';

const english = speechIn('en');

/** A count opens onto the list that it counts. */
export function toCounted(
	{ code, count }: MappedState,
	measure: Measure,
	{ words, state }: Speech = english
): MapState {
	const { one, many } = words.asked.measures[measure];
	const name = state(code);
	const label = `${name}: ${formatCounted(count.value, one, many)}`;
	return { code, name, value: count.value, text: formatCount(count.value), href: count.address, label };
}

/** A rate opens onto the page of the state: what it divides stands in the table. */
export function toRated(
	{ code, count, standing, exposure }: MappedState,
	{ words, state: nameOf }: Speech = english
): MapState {
	const { asked, map } = words;
	const name = nameOf(code);
	const state = { code, name, text: '', href: `/states/${code.toLowerCase()}` };
	if (standing === 'no-denominator')
		return { ...state, value: null, label: `${name}: ${asked.withheld[standing]}` };
	if (!exposure || standing === 'too-few-incidents' || standing === 'too-few-people') {
		const few = standing === 'too-few-people' ? standing : 'too-few-incidents';
		const label = `${name}: ${map.chart.noRate(asked.withheld[few])}`;
		return { ...state, value: null, suppressed: true, label };
	}
	const value = (count.value / exposure.value) * rateScale;
	const unstable = standing === 'unstable' ? asked.unstable : '';
	return { ...state, value, label: `${name}: ${map.chart.rateOf(formatRate(value))}${unstable}` };
}
