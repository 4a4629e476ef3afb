import * as v from 'valibot';
import { quote } from '../../domain/quote.ts';
import type { Db } from '../db/open.ts';
import { paging } from './parameter.ts';
import { isApiProblem, type Problem } from './problem.ts';
import type { Parameters, Resource } from './resource.ts';

/** A request that could be read. */
export interface ApiRequest {
	/** As the resource reads it. */
	asked: Record<string, unknown>;
	/** As it stood in the address, blanks and repetitions left out. */
	given: Record<string, string>;
}

type Errors = Problem['errors'];

/** All parameters of a resource, in the order in which they stand in addresses. */
export function parametersOf({ parameters }: Pick<Resource, 'parameters'>): Parameters {
	return { ...parameters, ...paging };
}

/** Reads the parameters of a request by the schemas of a resource: values, or everything that is wrong with them. */
export function readRequest(resource: Resource, params: URLSearchParams): ApiRequest | Problem {
	const schemas = parametersOf(resource);
	const unknown = [...new Set(params.keys())].filter((name) => !Object.hasOwn(schemas, name));
	const known = Object.keys(schemas).join(', ');
	const errors: Errors = unknown.map((name) => ({
		parameter: name,
		detail: `${quote(name)} is no parameter of ${resource.name}: expected some of ${known}`
	}));
	const given = gather(schemas, params, errors);
	const asked = Object.entries(given).map(([name, text]) => [name, toValue(schemas[name]!, name, text)]);
	const read = v.safeParse(v.object(schemas), Object.fromEntries(asked));
	if (!read.success) errors.push(...read.issues.map((issue) => toError(issue, schemas, given)));
	const { from, to } = (read.success ? read.output : {}) as { from?: number; to?: number };
	if (from !== undefined && to !== undefined && from > to) {
		const detail = `from is ${from} and to is ${to}: expected from to be no later than to`;
		errors.push({ parameter: 'from', detail });
	}
	if (errors.length > 0) return { problem: 'bad-parameter', detail: errors[0]!.detail, errors };
	return { asked: read.output as Record<string, unknown>, given };
}

/** Each parameter as one text; a list may also come as repeated parameters. */
function gather(schemas: Parameters, params: URLSearchParams, errors: Errors): Record<string, string> {
	const given: Record<string, string> = {};
	for (const [name, schema] of Object.entries(schemas)) {
		const values = new Set(params.getAll(name).filter((value) => value.trim() !== ''));
		const text = [...values].join(',');
		if (values.size > 1 && bare(schema).type !== 'array') {
			errors.push({ parameter: name, detail: `${name} is given more than once: expected one value` });
		} else if (text !== '') given[name] = text;
	}
	return given;
}

/** The schema under what makes it optional. */
export function bare(schema: v.GenericSchema): v.GenericSchema {
	return 'wrapped' in schema ? bare(schema.wrapped as v.GenericSchema) : schema;
}

/** A text as the schema of its parameter takes it; what is no number stays text, and the schema refuses it. */
function toValue(schema: v.GenericSchema, name: string, text: string): unknown {
	const { type } = bare(schema);
	if (type === 'number') return /^\d{1,15}$/.test(text) ? Number(text) : text;
	if (type !== 'array') return text;
	const parts = text.split(',').filter((part) => part !== '');
	return [...new Set(name === 'state' ? parts.map((part) => part.toUpperCase()) : parts)];
}

function toError(
	issue: v.BaseIssue<unknown>,
	schemas: Parameters,
	given: Record<string, string>
): Errors[number] {
	const parameter = String(issue.path?.[0]?.key);
	const [example] = v.getExamples(schemas[parameter]!) as unknown[];
	if (given[parameter] === undefined) {
		return { parameter, detail: `${parameter} is missing: give it, as in ${parameter}=${String(example)}` };
	}
	if (!issue.message.startsWith('expected')) return { parameter, detail: issue.message };
	const found = `${parameter} is ${quote(given[parameter])}`;
	return { parameter, detail: `${found}: ${issue.message}` };
}

/** Puts in what was left out and would not stay the same from page to page. */
export function settleRequest(db: Db, resource: Resource, request: ApiRequest): ApiRequest | Problem {
	const settled = resource.settle?.(db, request.asked) ?? {};
	if (isApiProblem(settled)) return settled;
	return readRequest(
		resource,
		new URLSearchParams({ ...request.given, ...(settled as Record<string, string>) })
	);
}
