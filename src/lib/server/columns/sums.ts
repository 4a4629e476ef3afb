import type { TimeBasis } from '../../domain/period.ts';
import { toDate, type Columns } from './column.ts';
import type { Calendar } from './calendar.ts';
import { findYears } from './selection.ts';

/** What marked rows add to a measure; at each day what all days before it add, so that any period is a subtraction. */
export interface DaySums {
	value: Float64Array;
	/** Rows that do not state the measure. */
	silent: Float64Array;
	/** Rows that add something or are silent. */
	listed: Float64Array;
}

/**
 * Adds up marked rows by day, in one pass.
 *
 * @param quantities what each row adds, -1 = it does not say; `null` = one
 * @returns sums of single days; see `cumulate`
 */
export function sumDays({ rows, size }: Calendar, marks: Uint8Array, quantities: Int32Array | null): DaySums {
	if (quantities === null) {
		const value = countDays(rows, size, marks);
		return { value, silent: new Float64Array(size), listed: value };
	}
	const sums = {
		value: new Float64Array(size),
		silent: new Float64Array(size),
		listed: new Float64Array(size)
	};
	const { value, silent, listed } = sums;
	for (let day = 0; day < size; day++) {
		const end = rows[day + 1]!;
		let [added, unsaid, some] = [0, 0, 0];
		for (let row = rows[day]!; row < end; row++) {
			const quantity = quantities[row]!;
			const stated = atLeastNone(quantity);
			added += -marks[row]! & stated;
			some += marks[row]! & (-stated >>> 31);
			unsaid += marks[row]! & (quantity >>> 31);
		}
		value[day] = added;
		silent[day] = unsaid;
		listed[day] = some + unsaid;
	}
	return sums;
}

/** By signs, as a comparison that falls one way and the other costs more to foresee than to work out. */
function atLeastNone(quantity: number): number {
	return quantity & ~(quantity >> 31);
}

function countDays(rows: Int32Array, size: number, marks: Uint8Array): Float64Array {
	const counts = new Float64Array(size);
	for (let day = 0; day < size; day++) {
		const end = rows[day + 1]!;
		let count = 0;
		for (let row = rows[day]!; row < end; row++) count += marks[row]!;
		counts[day] = count;
	}
	return counts;
}

/** The sums of all days before each day, without those of shut days; one entry more than days. */
export function cumulate({ value, silent, listed }: DaySums, open: Uint8Array | null): DaySums {
	return {
		value: cumulateOne(value, open),
		silent: cumulateOne(silent, open),
		listed: cumulateOne(listed, open)
	};
}

function cumulateOne(sums: Float64Array, open: Uint8Array | null): Float64Array {
	const before = new Float64Array(sums.length + 1);
	let sum = 0;
	for (let day = 0; day < sums.length; day++) {
		if (open === null || open[day] === 1) sum += sums[day]!;
		before[day + 1] = sum;
	}
	return before;
}

/** What rows add to a measure by year and by a code that each row has. */
export interface YearTable {
	/** The year of the first row. */
	first: number;
	/** As many codes as there may be. */
	width: number;
	/** Year by year, in each the codes. */
	sums: Float64Array;
}

/** Codes of all rows of a release. */
export interface Coded {
	codes: Uint8Array | Uint16Array;
	/** Above the largest of them. */
	width: number;
}

/** Adds up listed rows by year and code, in one pass; quantities as above. */
export function sumYears(
	columns: Columns,
	basis: TimeBasis,
	rows: Uint32Array,
	quantities: Int32Array | null,
	{ codes, width }: Coded
): YearTable {
	const on = columns.numbers('occurredOn');
	if (on.length === 0) return { first: 0, width, sums: new Float64Array(0) };
	const yearAt = (row: number) => Number(toDate(on[row]!).slice(0, 4));
	const first = yearAt(0) - 1; // its school year
	const years = yearAt(on.length - 1) - first + 1;
	const sums = new Float64Array(years * width);
	let start = 0;
	for (let place = 0; place < years; place++) {
		const end = bisect(rows, findYears(columns, first + place, first + place, basis)[1]);
		const ofYear = rows.subarray(start, end);
		const found =
			quantities === null ? countCodes(codes, width, ofYear) : addCodes(codes, width, ofYear, quantities);
		sums.set(found, place * width);
		start = end;
	}
	return { first, width, sums };
}

/** The place of the first of ascending rows that is not below a row. */
export function bisect(rows: Uint32Array, row: number): number {
	let [low, high] = [0, rows.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (rows[middle]! < row) low = middle + 1;
		else high = middle;
	}
	return low;
}

function countCodes(codes: Coded['codes'], width: number, rows: Uint32Array): Int32Array {
	const counts = new Int32Array(width);
	for (const row of rows) counts[codes[row]!]! += 1;
	return counts;
}

function addCodes(
	codes: Coded['codes'],
	width: number,
	rows: Uint32Array,
	quantities: Int32Array
): Float64Array {
	const sums = new Float64Array(width);
	for (const row of rows) sums[codes[row]!]! += atLeastNone(quantities[row]!);
	return sums;
}

/** The sums of a run of years by code. */
export function sumsOf({ first, width, sums }: YearTable, from: number, to: number): Float64Array {
	const total = new Float64Array(width);
	const start = Math.max(0, from - first) * width;
	const end = Math.min(sums.length, (to - first + 1) * width);
	for (let place = start; place < end; place++) total[place % width]! += sums[place]!;
	return total;
}
