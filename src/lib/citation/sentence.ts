import type { FigureAddress } from '../domain/figure.ts';
import type { Filters } from '../domain/figure-filters.ts';
import { measures } from '../domain/measure.ts';
import { yearLabel } from '../domain/period.ts';
import { formatDate, formatDay } from '../format/date.ts';
import { formatNoun } from '../format/number.ts';
import { describeFilters } from './filter-words.ts';

/** What a sentence needs to know of a figure. */
type Counted = Pick<FigureAddress, 'measure' | 'from' | 'to' | 'basis'> &
	Omit<Filters, 'where'> & {
		value: number;
		rule: { inWhich: string | null; title: string };
		dataset: { title: string };
		release: { label: string };
		complete: boolean;
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
	return `${counted} ${which}${describeFilters(figure)}, ${describePeriod(figure)}`;
}

/** "in 2022", "from 1999 to 2024", "in the school year 2022-23", "in 2023, to September 22". */
export function describePeriod({
	from,
	to,
	basis,
	until = null
}: Pick<FigureAddress, 'from' | 'to' | 'basis'> & { until?: string | null }): string {
	const [first, last] = [yearLabel(from, basis), yearLabel(to, basis)];
	const part = until === null ? '' : `, ${from === to ? '' : 'each year '}to ${formatDay(`2001-${until}`)}`;
	if (basis === 'calendar') return (from === to ? `in ${first}` : `from ${first} to ${last}`) + part;
	return (from === to ? `in the school year ${first}` : `from the school year ${first} to ${last}`) + part;
}

/** Dataset and release: "K-12 School Shooting Database, release of September 22, 2023". */
export function describeRelease({ dataset, release }: Pick<Counted, 'dataset' | 'release'>): string {
	return `${dataset.title}, release of ${formatDate(release.label)}`;
}
