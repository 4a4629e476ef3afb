import type * as v from 'valibot';
import type { Db } from '../db/open.ts';
import type { Page, PageRequest } from './page.ts';
import type { Problem } from './problem.ts';

/** Parameters by name. */
export type Parameters = Record<string, v.GenericSchema>;
/** A record: its fields by name. */
export type RecordSchema = v.GenericSchema & { readonly entries: v.ObjectEntries };

interface Definition<P extends Parameters, R extends RecordSchema, H extends v.ObjectEntries> {
	/** Last part of its path. */
	name: string;
	/** What one of its results is called. */
	one: string;
	title: string;
	/** What it lists and in which order. */
	text: string;
	/** Besides `limit` and `cursor`. */
	parameters: P;
	/** One of its results. */
	record: R;
	/** What an answer says besides its results. */
	head: H;
	/** The shape of its keys. */
	key: readonly ('string' | 'number')[];
	/** What stands for parameters that were left out and would not stay the same: the newest release. */
	settle?(db: Db, asked: Asked<P>): Partial<Record<string, string>> | Problem;
	read(db: Db, asked: Asked<P>, page: PageRequest): Answered<R, H> | Promise<Answered<R, H>>;
}

type Asked<P extends Parameters> = v.InferOutput<v.ObjectSchema<P, undefined>>;
type Answered<R extends RecordSchema, H extends v.ObjectEntries> =
	(Page<v.InferOutput<R>> & { head: v.InferOutput<v.StrictObjectSchema<H, undefined>> }) | Problem;

/** A list that the interface gives, with the schemas of what it takes and what it answers. */
export type Resource = Omit<Definition<Parameters, RecordSchema, v.ObjectEntries>, 'settle' | 'read'> & {
	settle?(db: Db, asked: Record<string, unknown>): Partial<Record<string, string>> | Problem;
	read(
		db: Db,
		asked: Record<string, unknown>,
		page: PageRequest
	): MaybePromise<(Page<Record<string, unknown>> & { head: Record<string, unknown> }) | Problem>;
};
type MaybePromise<Value> = Value | Promise<Value>;

/** Holds the schemas of a resource and the function that reads it to each other. */
export function defineResource<
	const P extends Parameters,
	const R extends RecordSchema,
	const H extends v.ObjectEntries
>(definition: Definition<P, R, H>): Resource {
	return definition as unknown as Resource; // it is only ever given what its own schema has read
}
