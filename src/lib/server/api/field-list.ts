import * as v from 'valibot';
import { bare, parametersOf } from './request.ts';
import type { Resource } from './resource.ts';

/** A field or a parameter as a page tells of it. */
export interface ToldField {
	/** Those within another field begin with its name and a dot; `[]` is each of a list. */
	name: string;
	/** What it holds, in a word or two. */
	type: string;
	text: string;
	/** `null` where none is given. */
	example: string | null;
}

/** Fields with those within them. */
export function listFields(entries: v.ObjectEntries, prefix = ''): ToldField[] {
	return Object.entries(entries).flatMap(([key, entry]) => {
		const name = `${prefix}${key}`;
		const schema = entry as v.GenericSchema;
		return [{ name, ...tell(schema) }, ...listWithin(bare(schema), name)];
	});
}

function listWithin(schema: v.GenericSchema, name: string): ToldField[] {
	if ('entries' in schema) return listFields(schema.entries as v.ObjectEntries, `${name}.`);
	const item = 'item' in schema ? (schema.item as v.GenericSchema) : null;
	return item && 'entries' in item ? listFields(item.entries as v.ObjectEntries, `${name}[].`) : [];
}

/** The parameters of a resource. */
export function listParameters(resource: Resource): ToldField[] {
	return Object.entries(parametersOf(resource)).map(([name, schema]) => ({ name, ...tell(schema) }));
}

function tell(schema: v.GenericSchema): Omit<ToldField, 'name'> {
	const [example] = v.getExamples(schema) as unknown[];
	const type = typeOf(bare(schema)) + (schema.type === 'nullable' ? ' or null' : '');
	return {
		type,
		text: v.getDescription(schema) ?? '',
		example: example === undefined ? null : String(example)
	};
}

const typeWords: Record<string, string> = {
	string: 'text',
	number: 'number',
	boolean: 'true or false',
	array: 'list',
	picklist: 'word',
	strict_object: 'object',
	record: 'object',
	union: 'condition'
};

function typeOf({ type }: v.GenericSchema): string {
	return typeWords[type] ?? type;
}
