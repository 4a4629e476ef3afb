import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resources } from './resources.ts';
import { parametersOf } from './request.ts';
import { formatCursor } from './cursor.ts';
import { ask, openSmall } from './testing.ts';

const db = await openSmall();

const names = [...new Set(resources.flatMap((resource) => Object.keys(parametersOf(resource))))];
const plausible = [
	...['open@2025-02-14', 'gated@2023-09-22', 'silent@2024', 'register@2026-11-22', 'all', 'words', 'own'],
	...[
		'2022',
		'1900',
		'2100',
		'0',
		'1000',
		'TX',
		'tx,CA',
		'high',
		'yes',
		'mon',
		'9',
		'09-22',
		'killed',
		'named'
	],
	...['killed:1..', 'school', 'release', '/figures/open@2025-02-14/all/killed?from=2022&to=2022&is=3']
];
const hostile = fc.oneof(
	fc.constantFrom(...plausible),
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.constantFrom(
		"' or 1=1 --",
		'%',
		'-1',
		'1e9',
		'9'.repeat(40),
		'__proto__',
		'NaN',
		','.repeat(50),
		'\u0000'
	)
);
const name = fc.oneof(
	{ weight: 9, arbitrary: fc.constantFrom(...names) },
	{ weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', '', 'STATE', 'a b') }
);
const question = fc.record({
	resource: fc.constantFrom(...resources.map((one) => one.name)),
	suffix: fc.constantFrom('', '.csv'),
	parameters: fc.array(fc.tuple(name, hostile), { maxLength: 5 })
});

describe('whatever is asked', () => {
	it('gets a list, or a problem that names a parameter that was asked for or was missing', async () => {
		await fc.assert(
			fc.asyncProperty(question, async ({ resource, suffix, parameters }) => {
				const answer = await ask(db, `/${resource}${suffix}?${new URLSearchParams(parameters)}`);
				if (answer.status === 200) return;
				expect(answer.status).toBeLessThan(500);
				expect(answer.type).toBe('application/problem+json');
				const errors = answer.body.errors as { parameter: string; detail: string }[];
				expect(errors.length).toBeGreaterThan(0);
				const known = [...parameters.map(([asked]) => asked), 'from', 'to', 'release', 'rule', 'measure'];
				for (const { parameter, detail } of errors) {
					expect(known).toContain(parameter);
					expect(detail.length).toBeGreaterThan(10);
				}
			}),
			{ numRuns: 600 }
		);
	});

	it('holds for cursors made by hand too', async () => {
		const list = 'incidents?release=open@2025-02-14';
		const part = fc.oneof(hostile, fc.integer(), fc.constantFrom('2022-03-01', '9999-12-31', 'row-1'));
		await fc.assert(
			fc.asyncProperty(fc.array(part, { maxLength: 4 }), async (key) => {
				const cursor = formatCursor(list, key);
				const { status, type } = await ask(db, `/incidents?release=open@2025-02-14&cursor=${cursor}`);
				if (status !== 200) expect([status, type]).toEqual([400, 'application/problem+json']);
			}),
			{ numRuns: 200 }
		);
	});
});
