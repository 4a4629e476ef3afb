import type { FigureAddress } from '../../domain/figure.ts';
import type { FilterList } from '../../domain/figure-filters.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Predicate } from '../../domain/rule.ts';
import { answerAll } from '../columns/answers.ts';
import { isNumberColumn, type Columns, type NumberColumn, type WordColumn } from '../columns/column.ts';
import { select, type Filter, type Selection } from '../columns/selection.ts';
import { openColumns } from '../columns/store.ts';
import type { Db } from '../db/open.ts';
import { remember } from './remembered.ts';

/** What an address asks for besides release, rule and measure. */
export type Scope = Omit<FigureAddress, 'release' | 'rule' | 'measure' | 'where' | 'is'>;

/** Room that one row takes in memory when all its facts are read. */
const bytesOfRow = 45;

/** The columns of a release, kept until the database changes. */
export function readColumns(db: Db, releaseId: string): Columns {
	const bytesOf = ({ size }: Columns) => size * bytesOfRow + 1000;
	return remember(db, `columns ${releaseId}`, () => openColumns(db, releaseId), bytesOf);
}

/** A rule's answer for every row of a release; kept, as the same rule is asked again for another period or state. */
export function readAnswers(db: Db, releaseId: string, predicate: Predicate): Uint8Array {
	const columns = readColumns(db, releaseId);
	const key = `answers ${releaseId} ${JSON.stringify(predicate)}`;
	return remember(
		db,
		key,
		() => answerAll(columns, predicate),
		({ length }) => length + 1000
	);
}

/**
 * The rows of a release that a rule counts within a period and its filters. Kept, as the parts of a page ask for the
 * same ones; must not be changed.
 */
export function selectRows(db: Db, releaseId: string, predicate: Predicate, scope: Scope): Selection {
	const filter = filterOf(scope);
	const { from, to, basis } = scope;
	const key = `rows ${releaseId} ${JSON.stringify([predicate, filter, from, to, basis])}`;
	return remember(
		db,
		key,
		() => select(readColumns(db, releaseId), readAnswers(db, releaseId, predicate), filter, scope),
		({ marks }) => marks.length + 1000
	);
}

/** The filters of an address that are words of facts, by the fact. */
export const filteredFacts = {
	states: 'state',
	levels: 'level',
	classes: 'duringClasses',
	circumstances: 'circumstance'
} as const satisfies Partial<Record<FilterList, WordColumn>>;

/** The filters of an address over columns. */
export function filterOf(scope: Scope): Filter {
	const words = Object.entries(filteredFacts).flatMap(([list, fact]) => {
		const chosen = scope[list as keyof typeof filteredFacts];
		return chosen.length > 0 ? [[fact, chosen] as const] : [];
	});
	return { words, months: scope.months, weekdays: scope.weekdays, hours: scope.hours, until: scope.until };
}

/** The column that holds what a row adds to a measure; `null` where every row adds one. Names are not in the columns. */
export const quantityColumns: Record<Exclude<Measure, 'named'>, NumberColumn | null> = {
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

/** Adds up a measure over the selected rows between two places. */
export function sumRows(
	{ columns, marks }: Selection,
	measure: Exclude<Measure, 'named'>,
	start: number,
	end: number
): Sum {
	const column = quantityColumns[measure];
	const sum = { value: 0, stated: 0, unstated: 0 };
	if (column === null) {
		for (let row = start; row < end; row++) sum.value += marks[row]!;
		return { ...sum, stated: sum.value };
	}
	const quantities = columns.numbers(column);
	for (let row = start; row < end; row++) {
		if (marks[row] === 0) continue;
		const quantity = quantities[row]!;
		if (quantity < 0) sum.unstated += 1;
		else {
			sum.stated += 1;
			sum.value += quantity;
		}
	}
	return sum;
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

/** What a row adds to a measure; nothing where it does not say. Names are counted as incidents: they are not in the columns. */
export function quantityOf(columns: Columns, measure: Measure): (row: number) => number {
	const column = measure === 'named' ? null : quantityColumns[measure];
	if (column === null) return () => 1;
	const quantities = columns.numbers(column);
	return (row) => Math.max(0, quantities[row]!);
}
