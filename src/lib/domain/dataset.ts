import * as v from 'valibot';

/**
 * What we may show of a dataset's rows: `rows` all of them, `totals` only counts and the events that our
 * register holds too, `none` nothing but its description.
 */
export const redistributions = ['rows', 'totals', 'none'] as const;
export type Redistribution = (typeof redistributions)[number];

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('expected text'));

/** One file of `data/datasets`. */
export const DatasetSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9]+$/, 'expected lower-case letters and digits')),
	title: Text,
	shortTitle: Text,
	publisher: Text,
	/** `null`: this site itself. */
	address: v.nullable(v.pipe(v.string(), v.url('expected an address'))),
	/** What the dataset is and how it is made, for a newcomer. */
	about: Text,
	/** What it covers: places, years, gaps. */
	covers: Text,
	licence: v.strictObject({
		name: Text,
		address: v.nullable(v.pipe(v.string(), v.url('expected an address')))
	}),
	redistribution: v.picklist(redistributions),
	/** How the publisher asks to be cited, without date and address. */
	citation: Text,
	/** Id of the importer that reads its files; `null` where we hold published totals only. */
	importer: v.nullable(v.picklist(['register', 'wapo', 'k12ssdb', 'cnn'])),
	/** Counting rule by which the dataset itself takes in incidents. */
	nativeRule: v.string()
});
export type Dataset = v.InferOutput<typeof DatasetSchema>;
