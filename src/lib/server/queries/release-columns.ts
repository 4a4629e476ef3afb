import type { FigureAddress } from '../../domain/figure.ts';
import type { FilterList } from '../../domain/figure-filters.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Predicate } from '../../domain/rule.ts';
import { markCounted } from '../columns/answers.ts';
import { dayOfRow, listMarked, openDays, placeDays, type Calendar } from '../columns/calendar.ts';
import { isNumberColumn, type Columns, type NumberColumn, type WordColumn } from '../columns/column.ts';
import { findYears, markRows, type RowFilter } from '../columns/selection.ts';
import { openColumns } from '../columns/store.ts';
import { cumulate, sumDays, type DaySums } from '../columns/sums.ts';
import type { Db } from '../db/open.ts';
import { remember } from './remembered.ts';

/** What an address asks for besides release, rule and measure. */
export type Scope = Omit<FigureAddress, 'release' | 'rule' | 'measure' | 'where' | 'is'>;

/** Measures that the columns hold; names are not in them. */
export type ColumnMeasure = Exclude<Measure, 'named'>;

/** Names are counted as incidents where only the columns are asked. */
export function inColumns(measure: Measure): ColumnMeasure {
	return measure === 'named' ? 'incidents' : measure;
}

/** Rows of a release, and what is told of them: each part is worked out when it is first asked for. */
export interface Selection {
	columns: Columns;
	calendar: Calendar;
	/** First row of the period. */
	start: number;
	/** The row after its last. */
	end: number;
	/** Tells rule and filters from others; the same for every period. */
	key: string;
	/** The selected rows of the whole release, whatever the period, ascending. */
	readonly rows: Uint32Array;
	/** Running sums by day of the whole release. */
	sums(measure: ColumnMeasure): DaySums;
}

/** Room that one row takes in memory when all its facts are read. */
const bytesOfRow = 49;

/** The columns of a release, kept until the database changes. */
export function readColumns(db: Db, releaseId: string): Columns {
	const bytesOf = ({ size }: Columns) => size * bytesOfRow + 1000;
	return remember(db, `columns ${releaseId}`, () => openColumns(db, releaseId), bytesOf);
}

/** The days of a release, kept like its columns. */
export function readCalendar(db: Db, releaseId: string): Calendar {
	const make = () => placeDays(readColumns(db, releaseId));
	return remember(db, `calendar ${releaseId}`, make, ({ size }) => size * 6 + 1000);
}

/** Marks the rows that a rule counts with 1; kept, as the same rule is asked again for another state. Must not be changed. */
export function readCounted(db: Db, releaseId: string, predicate: Predicate): Uint8Array {
	const make = () => markCounted(readColumns(db, releaseId), predicate);
	return remember(db, `counted ${releaseId} ${JSON.stringify(predicate)}`, make, bytesOfArray);
}

const bytesOfArray = ({ byteLength }: { byteLength: number }) => byteLength + 1000;

/**
 * The rows of a release that a rule counts within a period and its filters. What is told of them is worked out when it
 * is asked for, for the whole release, and kept: another period costs next to nothing. Must not be changed.
 */
export function selectRows(db: Db, releaseId: string, predicate: Predicate, scope: Scope): Selection {
	const columns = readColumns(db, releaseId);
	const calendar = readCalendar(db, releaseId);
	const [start, end] = findYears(columns, scope.from, scope.to, scope.basis);
	const asked = JSON.stringify([releaseId, predicate, rowFilterOf(scope)]);
	const { months, weekdays, until } = scope;
	const key = `${asked} ${JSON.stringify([months, weekdays, until, until === null ? null : scope.basis])}`;
	const open = () => openDays(calendar, scope);
	const known: Partial<Record<ColumnMeasure, DaySums>> = {}; // asked for once a year of a series
	const marks = () => {
		const all = () => markRows(columns, readCounted(db, releaseId, predicate), rowFilterOf(scope));
		return remember(db, `marks ${asked}`, all, bytesOfArray);
	};
	return {
		...{ columns, calendar, start, end, key },
		get rows() {
			return remember(db, `listed ${key}`, () => listMarked(marks(), calendar, open()), bytesOfArray);
		},
		sums(measure) {
			if (known[measure]) return known[measure];
			const single = () => sumDays(calendar, marks(), quantitiesOf(columns, measure));
			const ofDays = () => remember(db, `days ${measure} ${asked}`, single, bytesOfSums);
			const make = () => cumulate(ofDays(), open());
			return (known[measure] = remember(db, `sums ${measure} ${key}`, make, bytesOfSums));
		}
	};
}

const bytesOfSums = ({ value }: DaySums) => value.byteLength * 3 + 1000;

/** The filters of an address that are words of facts, by the fact. */
export const filteredFacts = {
	states: 'state',
	levels: 'level',
	classes: 'duringClasses',
	circumstances: 'circumstance'
} as const satisfies Partial<Record<FilterList, WordColumn>>;

/** The filters of an address that are told row by row; those by the day are not. */
function rowFilterOf(scope: Scope): RowFilter {
	const words = Object.entries(filteredFacts).flatMap(([list, fact]) => {
		const chosen = scope[list as keyof typeof filteredFacts];
		return chosen.length > 0 ? [[fact, chosen] as const] : [];
	});
	return { words, hours: scope.hours };
}

/** The column that holds what a row adds to a measure; `null` where every row adds one. Names are not in the columns. */
export const quantityColumns: Record<ColumnMeasure, NumberColumn | null> = {
	incidents: null,
	killed: 'killed',
	'children-killed': 'childrenKilled',
	wounded: 'wounded'
};

/** A sum, and how many of the rows say nothing of the measure. */
export interface Sum {
	value: number;
	stated: number;
	unstated: number;
}

/**
 * Adds up a measure over the selected rows between two places.
 *
 * @param start the first row of a day
 * @param end the first row of a day, or the number of rows
 */
export function sumRows(
	{ columns, calendar, sums }: Selection,
	measure: ColumnMeasure,
	start: number,
	end: number
): Sum {
	const [first, last] = [dayOfRow(calendar, columns, start), dayOfRow(calendar, columns, end)];
	const { value, silent } = sums(measure);
	const rows = measure === 'incidents' ? value : sums('incidents').value;
	const unstated = silent[last]! - silent[first]!;
	return { value: value[last]! - value[first]!, stated: rows[last]! - rows[first]! - unstated, unstated };
}

/** Whether any row of a release states a fact. */
export function isFactStated(db: Db, releaseId: string, fact: NumberColumn | WordColumn): boolean {
	const columns = readColumns(db, releaseId);
	return remember(db, `stated ${releaseId} ${fact}`, () => {
		if (isNumberColumn(fact)) return columns.numbers(fact).some((value) => value >= 0);
		const { vocabulary, codes } = columns.words(fact);
		const unknown = vocabulary.indexOf('unknown');
		return codes.some((code) => code !== unknown);
	});
}

/** What each row adds to a measure, -1 = it does not say; `null` = one. */
export function quantitiesOf(columns: Columns, measure: ColumnMeasure): Int32Array | null {
	const column = quantityColumns[measure];
	return column === null ? null : columns.numbers(column);
}
