import StateMapDrawing from '#lib/charts/StateMapDrawing.svelte';
import TileMapDrawing from '#lib/charts/TileMapDrawing.svelte';
import { describeFilters } from '#lib/citation/filter-words.ts';
import { describePeriod } from '#lib/citation/sentence.ts';
import { measures } from '#lib/domain/measure.ts';
import { formatCounted } from '#lib/format/number.ts';
import { renderSvg } from '#lib/server/render/svg.ts';
import type { ShownChart } from '../chart-picture.ts';
import type { DrawnMap, MapData } from '../map/map.ts';
import { toCounted, toRated } from '../map/to-map-states.ts';

/** The map as its page shows it. */
export function toShownMap({ view, tiles, address }: MapData, map: DrawnMap, origin: string): ShownChart {
	const { many, title: measure } = measures[view.measure];
	const isRate = view.show === 'children';
	const period = describePeriod({ ...map.period, basis: view.basis, until: view.until });
	const title = isRate ? `${measure} per million children, by state` : `${measure} by state`;
	const states = map.states.map((state) => (isRate ? toRated(state) : toCounted(state, view.measure)));
	const legend = {
		title: `${title}, ${period}`,
		unit: isRate ? `${many} a year per million children aged 5 to 17` : many,
		suppressed: 'too few counted, or too few children'
	};
	const Drawing = tiles ? TileMapDrawing : StateMapDrawing;
	return {
		title,
		sentence: sayMap(view, map, period),
		notes: [],
		sources: [map],
		url: new URL(address, origin).href,
		beside: true,
		draw: () => renderSvg(Drawing, { id: 'map', states, label: legend.title, legend })
	};
}

function sayMap(view: MapData['view'], map: DrawnMap, period: string): string {
	const { one, many } = measures[view.measure];
	const which = map.rule.inWhich ? `in which ${map.rule.inWhich}` : `by the rule “${map.rule.title}”`;
	const counted = `${formatCounted(map.total.value, one, many)} ${view.measure === 'incidents' ? '' : 'in incidents '}${which}`;
	return `${counted}${describeFilters(view)}, ${period}${map.complete ? '' : ', as far as the release goes'}. The states are not ranked: what is counted differs with their schools, and with who collects there.`;
}
