import type { FigureAddress } from '../domain/figure.ts';
import type { Level } from '../domain/incident.ts';
import { measures } from '../domain/measure.ts';
import { yearLabel } from '../domain/period.ts';
import { states } from '../domain/state.ts';
import { formatDate } from '../format/date.ts';
import { formatNoun } from '../format/number.ts';

/** What a sentence needs to know of a figure. */
type Counted = Pick<FigureAddress, 'measure' | 'from' | 'to' | 'basis' | 'states' | 'levels'> & {
	value: number;
	rule: { inWhich: string | null; title: string };
	dataset: { title: string };
	release: { label: string };
	complete: boolean;
};

const levelWords: Record<Level, string> = {
	elementary: 'elementary schools',
	middle: 'middle schools',
	high: 'high schools',
	k12: 'schools from kindergarten to twelfth grade',
	other: 'other schools',
	unknown: 'schools of unknown level'
};

/**
 * What a figure says, after its number and without a full stop: "incidents in which a gun was fired …, in 2022".
 * Incidents are never called deaths.
 */
export function describeFigure(figure: Counted): string {
	const { one, many } = measures[figure.measure];
	const noun = formatNoun(figure.value, one, many);
	const counted = figure.measure === 'incidents' ? noun : `${noun} in incidents`;
	const which = figure.rule.inWhich
		? `in which ${figure.rule.inWhich}`
		: `by the rule “${figure.rule.title}”`;
	const where = [
		figure.levels.length > 0 ? ` at ${list(figure.levels.map((level) => levelWords[level]))}` : '',
		figure.states.length > 0 ? ` in ${list(figure.states.map((state) => states[state]))}` : ''
	].join('');
	return `${counted} ${which}${where}, ${describePeriod(figure)}`;
}

/** "in 2022", "from 1999 to 2024", "in the school year 2022-23". */
export function describePeriod({ from, to, basis }: Pick<FigureAddress, 'from' | 'to' | 'basis'>): string {
	const [first, last] = [yearLabel(from, basis), yearLabel(to, basis)];
	if (basis === 'calendar') return from === to ? `in ${first}` : `from ${first} to ${last}`;
	return from === to ? `in the school year ${first}` : `from the school year ${first} to ${last}`;
}

/** Dataset and release: "K-12 School Shooting Database, release of September 22, 2023". */
export function describeRelease({ dataset, release }: Pick<Counted, 'dataset' | 'release'>): string {
	return `${dataset.title}, release of ${formatDate(release.label)}`;
}

function list(words: string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
