import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { listFields, listParameters } from './field-list.ts';
import { describeApi, pageOf } from './openapi.ts';
import { problemKinds } from './problem.ts';
import { resources } from './resources.ts';
import { askForAll, ask, openEmbedded, openSmall } from './testing.ts';

interface Operation {
	parameters: { name: string; schema: object; example?: unknown }[];
}
const document = describeApi('https://example.org') as {
	paths: Record<string, { get: Operation }>;
	components: { schemas: Record<string, object> };
};
const embedded = openEmbedded();
const small = await openSmall();

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
ajv.addVocabulary(['openapi', 'info', 'paths', 'components', 'servers', 'jsonSchemaDialect']);
ajv.addSchema({ ...document, $id: 'api' });

/** What is wrong with a value by a schema of the document. */
function faults(schema: string, value: unknown): unknown {
	const validate = ajv.getSchema(`api#/components/schemas/${schema}`)!;
	return validate(value) ? null : validate.errors;
}

const pageName = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Page`;

const asked: [name: string, query: string][] = [
	...resources.filter(({ name }) => name !== 'figures').map(({ name }): [string, string] => [name, '']),
	['incidents', 'rule=register-fatal&from=2018&to=2022&basis=school&state=TX,CA&limit=7'],
	['incidents', 'where=killed:2..&level=high&month=5,2&limit=1'],
	['events', 'state=TX&limit=3'],
	['people', 'named=no&limit=20'],
	['rules', 'dataset=wapo&limit=5'],
	['series', 'measure=killed&basis=school&from=1990&to=2030&limit=9'],
	['series', 'release=k12ssdb@2023-09-22&rule=all'],
	['figures', 'from=2022&to=2022&is=20'],
	['figures', 'measure=killed&from=1997&to=2025&limit=50'],
	['figures', 'measure=named&from=2018&to=2018&state=FL&is=17']
];

describe('the document', () => {
	it('is valid OpenAPI', async () => {
		const validator = new Validator();
		expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
		expect(validator.version).toBe('3.1');
	});

	it('tells of every resource, as JSON and as CSV', () => {
		expect(Object.keys(document.paths)).toEqual(
			resources.flatMap(({ name }) => [`/api/v1/${name}`, `/api/v1/${name}.csv`])
		);
	});

	it('explains every parameter and every field', () => {
		const told = resources.flatMap((resource) =>
			[...listParameters(resource), ...listFields(pageOf(resource).entries)].map(
				({ name, text }) => `${resource.name}: ${name}: ${text}`
			)
		);
		expect(told.length).toBeGreaterThan(200);
		expect(told.filter((line) => !/: \S+ \S.*\.$/.test(line))).toEqual([]);
		expect(Object.values(problemKinds).filter(({ text }) => text.split(' ').length < 5)).toEqual([]);
	});

	it('has examples that its schemas accept', () => {
		for (const { get } of Object.values(document.paths)) {
			for (const { schema, example } of get.parameters) {
				if (example !== undefined) expect(ajv.validate(schema, example)).toBe(true);
			}
		}
	});
});

describe('every answer is as the document says:', () => {
	it.for(asked)('%s?%s', async ([name, query]) => {
		const pages = await askForAll(embedded, `/${name}?${query}`);
		expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 200));
		for (const { body } of pages) expect(faults(pageName(name), body)).toBe(null);
	});

	it('of releases that may not be listed', async () => {
		for (const release of ['gated@2023-09-22', 'silent@2024']) {
			const { body } = await ask(small, `/incidents?release=${release}`);
			expect(faults('IncidentsPage', body)).toBe(null);
		}
	});

	it('problems', async () => {
		for (const path of ['/nowhere', '/people?limit=many&x=1', '/series?release=open@1999', '/figures']) {
			const { status, body } = await ask(small, path);
			expect(status).toBeGreaterThanOrEqual(400);
			expect(faults('Problem', body)).toBe(null);
		}
	});

	it('and the check would notice a field that it does not tell of', async () => {
		const { body } = await ask(embedded, '/events?limit=1');
		expect(faults('EventsPage', { ...body, extra: 1 })).not.toBe(null);
		const [event] = body.results as object[];
		expect(faults('EventsPage', { ...body, results: [{ ...event, occurredOn: '2022-02-31' }] })).not.toBe(
			null
		);
	});
});
