import type { Filters } from '../domain/figure-filters.ts';
import { circumstanceWords } from '../domain/fact-words.ts';
import type { Level } from '../domain/incident.ts';
import { weekdays } from '../domain/period.ts';
import { states } from '../domain/state.ts';
import type { ThreeValued } from '../domain/three-valued.ts';
import { listMonths } from '../format/date.ts';

const levelWords: Record<Level, string> = {
	elementary: 'elementary schools',
	middle: 'middle schools',
	high: 'high schools',
	k12: 'schools from kindergarten to twelfth grade',
	other: 'other schools',
	unknown: 'schools of unknown level'
};

const classesWords: Record<ThreeValued, string> = {
	yes: 'during classes',
	no: 'outside classes',
	unknown: 'at a time of which it is unknown whether it fell into classes'
};

const months = listMonths();

/**
 * What the filters of a figure leave in, each part after a space, to stand before the period: " during classes at high
 * schools in Texas"; empty where nothing is left out.
 */
export function describeFilters(filters: Omit<Filters, 'where' | 'until'>): string {
	const { classes, circumstances, levels, states: places, months: ofYear, weekdays: ofWeek, hours } = filters;
	const parts = [
		circumstances.length > 0 &&
			`coded as ${list(
				circumstances.map((one) => `“${circumstanceWords[one].title}”`),
				'or'
			)}`,
		classes.length > 0 &&
			list(
				classes.map((one) => classesWords[one]),
				'or'
			),
		levels.length > 0 && `at ${list(levels.map((one) => levelWords[one]))}`,
		places.length > 0 && `in ${list(places.map((one) => states[one]))}`,
		hours.length > 0 && describeHours(hours),
		ofWeek.length > 0 && `on ${list(ofWeek.map((one) => `${weekdays[one]}s`))}`,
		ofYear.length > 0 && `in ${list(ofYear.map((one) => months[Number(one) - 1]!))}`
	];
	return parts.flatMap((part) => (part ? ` ${part}` : '')).join('');
}

function describeHours(hours: string[]): string {
	const known = hours.filter((hour) => hour !== 'unknown').map((hour) => `${hour}:00 to ${hour}:59`);
	const unknown = hours.includes('unknown') ? ['at an unknown hour'] : [];
	return list([...(known.length > 0 ? [`from ${list(known, 'or')}`] : []), ...unknown], 'or');
}

function list(words: string[], last: 'and' | 'or' = 'and'): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
