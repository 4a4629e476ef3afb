import { toJsonSchema, toJsonSchemaDefs, type ConversionConfig } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { list, maybe, text, whole } from './field.ts';
import { SourceSchema } from './held.ts';
import { ProblemSchema } from './problem.ts';
import { bare, parametersOf } from './request.ts';
import type { Resource } from './resource.ts';
import { resources } from './resources.ts';
import { PredicateSchema } from './resources/rules.ts';
import { RuleInWords } from './rule-in-words.ts';

type Json = Record<string, unknown>;

const conversion = {
	target: 'draft-2020-12',
	typeMode: 'input',
	ignoreActions: ['raw_check', 'starts_with'] // clauses and addresses are read by their own parsers
} satisfies ConversionConfig;

/** The name of the schema of one result of a resource. */
export function recordName({ one }: Resource): string {
	return capitalize(one);
}

function pageName({ name }: Resource): string {
	return `${capitalize(name)}Page`;
}

function capitalize(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What an answer of a resource holds. */
export function pageOf({ head, record, title }: Resource) {
	return v.pipe(
		v.strictObject({
			...head,
			count: whole('Records of the whole list, all pages together.'),
			results: list(record, 'The records of this page.'),
			next: maybe(text('Address.'), 'Address of the next page; null where this is the last.')
		}),
		v.description(`${title}: a page of the list.`)
	);
}

function makeSchemas(): Json {
	const records = resources.map((resource) => [recordName(resource), resource.record]);
	const pages = resources.map((resource) => [pageName(resource), pageOf(resource)]);
	const shared = { Problem: ProblemSchema, Source: SourceSchema, CountingRule: RuleInWords };
	const named = { ...shared, Predicate: PredicateSchema, ...Object.fromEntries([...records, ...pages]) };
	return toJsonSchemaDefs(named, {
		...conversion,
		overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`
	});
}

const schemas = makeSchemas();

/** The interface in the words of OpenAPI 3.1, made from the schemas that read the requests. */
export function describeApi(origin: string): Json {
	return {
		openapi: '3.1.0',
		jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
		info: {
			title: 'No Figure Alone',
			version: '1',
			summary: 'Shootings at US schools: every number with the records behind it.',
			description: `Read-only lists of datasets, releases, incidents, people and figures. How to use them: ${origin}/api`,
			license: { name: 'Code MIT, register CC BY 4.0; of other datasets the terms in each answer' }
		},
		servers: [{ url: origin }],
		paths: Object.fromEntries(resources.flatMap(toPaths)),
		components: { schemas, responses: problems }
	};
}

const problem = {
	description: 'Why there is no answer.',
	content: { 'application/problem+json': { schema: refTo('Problem') } }
};
const problems = { Problem: problem };

function toPaths(resource: Resource): [string, Json][] {
	const address = `/api/v1/${resource.name}`;
	const json = { 'application/json': { schema: refTo(pageName(resource)) } };
	const csv = { 'text/csv': { schema: { type: 'string' } } };
	return [
		[address, { get: toOperation(resource, '', json) }],
		[`${address}.csv`, { get: toOperation(resource, 'AsCsv', csv) }]
	];
}

function toOperation(resource: Resource, suffix: string, content: Json): Json {
	return {
		operationId: `list${capitalize(resource.name)}${suffix}`,
		summary: resource.title,
		description: resource.text,
		parameters: Object.entries(parametersOf(resource)).map(toParameter),
		responses: {
			200: {
				description: suffix === '' ? 'A page of the list.' : 'The records of a page, RFC 4180.',
				headers: { link: linkHeader },
				content
			},
			304: { description: 'Unchanged since the answer whose ETag was sent in If-None-Match.' },
			default: { $ref: '#/components/responses/Problem' }
		}
	};
}

const linkHeader = {
	description: 'The next page (RFC 8288), rel="next"; absent on the last.',
	schema: { type: 'string' }
};

function toParameter([name, schema]: [string, v.GenericSchema]): Json {
	const { $schema: _, description, examples = [], ...inner } = toJsonSchema(schema, conversion);
	const isList = bare(schema).type === 'array';
	const [example] = examples;
	return {
		name,
		in: 'query',
		required: schema.type !== 'optional',
		description,
		...(isList ? { style: 'form', explode: false } : {}),
		schema: inner,
		...(example === undefined ? {} : { example: isList ? String(example).split(',') : example })
	};
}

function refTo(name: string): Json {
	return { $ref: `#/components/schemas/${name}` };
}
