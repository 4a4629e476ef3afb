import * as v from 'valibot';

/** Text in our words or a publisher's. */
export const text = (description: string) => v.pipe(v.string(), v.description(description));

/** A whole number, 0 or more. */
export const whole = (description: string) =>
	v.pipe(v.number(), v.integer(), v.minValue(0), v.description(description));

/** Any number. */
export const number = (description: string) => v.pipe(v.number(), v.description(description));

/** True or false. */
export const flag = (description: string) => v.pipe(v.boolean(), v.description(description));

/** An ISO date. */
export const day = (description: string) => v.pipe(v.string(), v.isoDate(), v.description(description));

/** A path on this site, with its query. */
export const path = (description: string) =>
	v.pipe(v.string(), v.startsWith('/'), v.description(description));

/** One of some words. */
export const oneOf = <const Words extends readonly string[]>(words: Words, description: string) =>
	v.pipe(v.picklist(words), v.description(description));

/** What may be `null`: the source does not say, or there is none. */
export const maybe = <const Schema extends v.GenericSchema>(schema: Schema, description: string) =>
	v.pipe(v.nullable(schema), v.description(description));

/** Any number of the same. */
export const list = <const Schema extends v.GenericSchema>(schema: Schema, description: string) =>
	v.pipe(v.array(schema), v.description(description));

/** Fields by their names, and no others. */
export const fields = <const Entries extends v.ObjectEntries>(entries: Entries, description: string) =>
	v.pipe(v.strictObject(entries), v.description(description));
