import { and, eq } from 'drizzle-orm';
import { covers } from '../../domain/coverage.ts';
import { formatFigure } from '../../domain/figure.ts';
import { exposureOf, judgeRate, type Exposure, type RateStanding } from '../../domain/rate.ts';
import { stateCodes, states, type StateCode } from '../../domain/state.ts';
import { sumsOf } from '../columns/sums.ts';
import type { Db } from '../db/open.ts';
import { incidents, links } from '../db/schema/releases.ts';
import { listDenominators } from './denominators.ts';
import { isProblem, type FigureProblem } from './figure-answer.ts';
import { matching } from './figure-rows.ts';
import type { RowsSubject } from './figure-subject.ts';
import { readFigureValue } from './figure-value.ts';
import { namedOf } from './named.ts';
import type { FigureLink } from './register-figure.ts';
import { readColumns } from './release-columns.ts';
import type { Line } from './series.ts';
import { readYearTable } from './year-tables.ts';

/** What a line counts in one state or territory: 0 where the release covers the period and holds nothing. */
export interface StateCount {
	code: StateCode;
	name: string;
	count: FigureLink;
}

/** A line counted by state, by name. The states add up to the total. */
export interface StateCounts {
	/** First and last year that is counted. */
	from: number;
	to: number;
	total: FigureLink;
	/** `false`: the release covers a part of the period only. */
	complete: boolean;
	note: string | null;
	states: StateCount[];
}

const byName = stateCodes.toSorted((a, b) => states[a].localeCompare(states[b], 'en'));

/** The incidents or people of a line by state; states that it leaves out are left out. */
export function countByState(db: Db, subject: RowsSubject, line: Line): StateCounts | FigureProblem {
	const whole = readFigureValue(db, { ...line, is: null });
	if (isProblem(whole)) return whole;
	const { value, complete, note } = whole.tally;
	const values = line.measure === 'named' ? sumNamed(db, subject, line) : sumColumns(db, subject, line);
	const isAsked = (code: StateCode) => line.states.length === 0 || line.states.includes(code);
	const counted = byName.filter(isAsked).map((code) => {
		const count = values.get(code) ?? 0;
		const address = formatFigure({ ...line, states: [code], is: count });
		return { code, name: states[code], count: { address, value: count } };
	});
	return {
		...{ from: line.from, to: line.to },
		total: { address: formatFigure({ ...line, is: value }), value },
		...{ complete, note },
		states: counted
	};
}

function sumColumns(db: Db, subject: RowsSubject, line: Line): Map<string, number> {
	const { vocabulary } = readColumns(db, subject.release.id).words('state');
	const sums = sumsOf(readYearTable(db, subject, line, 'state'), line.from, line.to);
	return new Map(vocabulary.map((state, code) => [state, sums[code]!]));
}

/** Names are not in the columns: they hang on the links of the rows. */
function sumNamed(db: Db, subject: RowsSubject, line: Line): Map<string, number> {
	const rows = db
		.select({ state: incidents.state, named: namedOf })
		.from(links)
		.innerJoin(
			incidents,
			and(eq(incidents.sourceId, links.sourceId), matching(subject.release.id, line, subject.rule.predicate))
		)
		.where(eq(links.datasetId, subject.dataset.id))
		.all();
	const sums = new Map<string, number>();
	for (const { state, named } of rows) sums.set(state, (sums.get(state) ?? 0) + named);
	return sums;
}

/** What a line counts in one state per child, or why that is not given. */
export interface StateRate extends StateCount {
	standing: RateStanding | 'no-denominator';
	/** `null` where a year of it is not held. */
	exposure: Exposure | null;
}

/** A line by state per million children, over those of its years for which both are known whole. */
export interface StateRates extends Omit<StateCounts, 'states'> {
	states: StateRate[];
}

/**
 * Rates by state; `null` where the release covers no year of the period whole for which the children of the states are
 * known. The counts are those of the divided years alone.
 */
export function readStateRates(db: Db, subject: RowsSubject, line: Line): StateRates | FigureProblem | null {
	const held = new Map(
		listDenominators(db)
			.filter(({ per, area }) => per === 'children' && area !== 'US')
			.map(({ area, years }) => [area, years])
	);
	const known = new Set([...held.values()].flatMap((years) => years.map(({ year }) => year)));
	const years = [...known].filter(
		(year) =>
			year >= line.from &&
			year <= line.to &&
			covers(subject.coverage, { from: year, to: year, basis: line.basis, until: line.until })
	);
	if (years.length === 0) return null;
	const [from, to] = [Math.min(...years), Math.max(...years)];
	const counts = countByState(db, subject, { ...line, from, to });
	if (isProblem(counts)) return counts;
	return {
		...counts,
		states: counts.states.map((state) => {
			const period = (held.get(state.code) ?? []).filter(({ year }) => year >= from && year <= to);
			const exposure = exposureOf('children', period);
			if (exposure.value === null || exposure.years < to - from + 1)
				return { ...state, standing: 'no-denominator', exposure: null };
			return { ...state, standing: judgeRate(state.count.value, exposure), exposure };
		})
	};
}
