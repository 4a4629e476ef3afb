import * as v from 'valibot';
import { threeValues } from '../../../domain/three-valued.ts';

/** Constraints of a field as Frictionless Table Schema names them. */
export interface Constraints {
	enum?: readonly string[];
	pattern?: string;
	minimum?: number;
	maximum?: number;
	unique?: boolean;
}

/** How one cell of our CSV files is read, and the same for a reader of `datapackage.json`. */
export interface Cell<Output> {
	/** From the text of the cell to its value. Messages begin with "expected". */
	cell: v.GenericSchema<string, Output>;
	/** Type of Frictionless Table Schema. */
	type: 'string' | 'integer' | 'number' | 'date' | 'list';
	format?: 'uri';
	/** Between the items of a list. */
	delimiter?: string;
	/** False: a blank cell means that no source says it. */
	required: boolean;
	constraints?: Constraints;
}

const Plain = v.pipe(
	v.string(),
	v.check((text) => text === text.trim(), 'expected no space at either end'),
	v.check((text) => text === text.normalize('NFC'), 'expected composed letters (Unicode NFC)'),
	v.check((text) => !/\p{Cc}/u.test(text), 'expected one line without control characters')
);

/** Some text on one line. */
export const text: Cell<string> = {
	cell: v.pipe(v.string(), v.nonEmpty('expected text'), Plain),
	type: 'string',
	required: true
};

/** The same cell where blank means `null`: no source says it. */
export function optional<Output>(cell: Cell<Output>): Cell<Output | null> {
	const Blank = v.pipe(
		v.string(),
		v.transform(() => null)
	);
	return {
		...cell,
		cell: v.lazy((value): v.GenericSchema<string, Output | null> => (value === '' ? Blank : cell.cell)),
		required: false
	};
}

/** Text of one form, given as a regular expression over the whole cell; `form` completes "expected …". */
export function pattern(form: string, expression: string): Cell<string> {
	return {
		cell: v.pipe(v.string(), v.regex(new RegExp(`^(?:${expression})$`), `expected ${form}`)),
		type: 'string',
		required: true,
		constraints: { pattern: expression }
	};
}

/** An id of ours: words of lower-case letters and digits, parted by hyphens. */
export const slug = pattern('words of a-z and 0-9, parted by hyphens', '[a-z0-9]+(-[a-z0-9]+)*');

/** An id of a victim, `<event id>.<number>`, or of an object, `<room id>.<number>`. */
export const numberedSlug = pattern(
	'an id of a-z, 0-9 and hyphens, a point and a number',
	'[a-z0-9]+(-[a-z0-9]+)*\\.[1-9][0-9]*'
);

/** A whole number from `minimum` (default 0) to `maximum`, without signs, separators or leading zeros. */
export function integer(minimum = 0, maximum = 1_000_000_000): Cell<number> {
	const range = `expected a whole number from ${minimum} to ${maximum}`;
	return {
		cell: v.pipe(
			v.string(),
			v.regex(/^(0|[1-9]\d{0,15})$/, range),
			v.transform(Number),
			v.minValue(minimum, range),
			v.maxValue(maximum, range)
		),
		type: 'integer',
		required: true,
		constraints: { minimum, maximum }
	};
}

/** A number that may have decimals, not negative, with a point and without separators. */
export const decimal: Cell<number> = {
	cell: v.pipe(
		v.string(),
		v.regex(/^(0|[1-9]\d{0,15})(\.\d{1,6})?$/, 'expected a number such as 49.5'),
		v.transform(Number)
	),
	type: 'number',
	required: true,
	constraints: { minimum: 0 }
};

/** True for a day that the calendar has: not 2023-02-31. */
function isRealDay(text: string): boolean {
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.valueOf()) && day.toISOString().slice(0, 10) === text;
}

/** A real calendar day, `yyyy-mm-dd`. */
export const isoDate: Cell<string> = {
	cell: v.pipe(
		v.string(),
		v.regex(/^[12]\d{3}-\d{2}-\d{2}$/, 'expected a date, yyyy-mm-dd'),
		v.check(isRealDay, 'expected a day that the calendar has')
	),
	type: 'date',
	required: true
};

/** A year, a month or a day, as much as is known: `yyyy`, `yyyy-mm` or `yyyy-mm-dd`. */
export const partialDate: Cell<string> = {
	cell: v.pipe(
		v.string(),
		v.regex(/^[12]\d{3}(-\d{2}(-\d{2})?)?$/, 'expected yyyy, yyyy-mm or yyyy-mm-dd'),
		v.check((text) => isRealDay(`${text}-01-01`.slice(0, 10)), 'expected a day that the calendar has')
	),
	type: 'string',
	required: true,
	constraints: { pattern: '[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?' }
};

/** One of the given values. */
export function picklist<const Values extends readonly string[]>(values: Values): Cell<Values[number]> {
	return {
		cell: v.picklist(values, `expected one of ${values.join(', ')}`) as v.GenericSchema<
			string,
			Values[number]
		>,
		type: 'string',
		required: true,
		constraints: { enum: values }
	};
}

/** `yes`, `no` or `unknown`. */
export const threeValued = picklist(threeValues);

/** `yes` or `no`, where the question always has an answer. */
export const yesNo = picklist(['yes', 'no']);

/** An address on the web. */
export const address: Cell<string> = {
	cell: v.pipe(
		v.string(),
		v.regex(/^https?:\/\/[^\s"<>]+$/, 'expected an http or https address'),
		v.url('expected an http or https address')
	),
	type: 'string',
	format: 'uri',
	required: true
};

/** A list of values of another cell, parted by `; `, none twice; at least one. */
function list(item: Cell<string>, form: string): Cell<string[]> {
	return {
		cell: v.pipe(
			v.string(),
			v.nonEmpty(`expected ${form}`),
			v.transform((text) => text.split('; ')),
			v.array(item.cell),
			v.check((items) => new Set(items).size === items.length, 'expected every item once')
		),
		type: 'list',
		delimiter: '; ',
		required: true
	};
}

/** Ids of ours parted by `; `. */
export const idList = list(slug, 'ids parted by "; "');

/** Web addresses parted by `; `. */
export const addressList = list(address, 'addresses parted by "; "');
