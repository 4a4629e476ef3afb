import { describe, expect, it } from 'vitest';
import { answerExample, listExamples } from './examples.ts';
import { listParameters } from './field-list.ts';
import { resources } from './resources.ts';
import { ask, openEmbedded } from './testing.ts';
import { findRelease } from '../queries/releases.ts';

const db = openEmbedded();
const release = `register@${findRelease(db, 'register')!.label}`;
const examples = listExamples('https://example.org', release);

describe('every example of the documentation', () => {
	const addresses = examples.flatMap(({ path, code }) =>
		[path, ...Object.values(code)].flatMap((text) => text.match(/\/api\/v1\/[^\s"']+/g) ?? [])
	);

	it.for(addresses.map((address) => [address]))('is answered: %s', async ([address]) => {
		expect((await ask(db, address!.replace('/api/v1', ''))).status).toBe(200);
	});

	it('asks in three languages', () => {
		for (const { code } of examples) {
			for (const text of Object.values(code)) expect(text).toContain('https://example.org/api/v1/');
		}
	});

	it('is shown with what it answers, shortened', async () => {
		const [series, figure, people, table] = await Promise.all(
			examples.map((example) => answerExample(db, example, 'https://example.org'))
		);
		expect(JSON.parse(series!)).toMatchObject({ count: 5, results: [{ year: 2018 }, '…'], next: null });
		expect(JSON.parse(figure!)).toMatchObject({ figure: { status: 'verified', value: 20, cited: 20 } });
		expect(JSON.parse(people!).next).toMatch(/^https:\/\/example\.org\/api\/v1\/people\?.*…$/);
		expect(table!.split('\n')).toHaveLength(3);
		for (const text of [series, figure, people, table]) expect(text!.length).toBeLessThan(3000);
	});

	it('of a parameter is one that its resource accepts', async () => {
		for (const resource of resources) {
			const base = resource.name === 'figures' ? ['from=2022', 'to=2022'] : [];
			for (const { name, example } of listParameters(resource)) {
				if (example === null) continue;
				const query = name === 'address' ? [] : base.filter((given) => !given.startsWith(`${name}=`));
				const path = `/${resource.name}?${[...query, `${name}=${encodeURIComponent(example)}`].join('&')}`;
				const { status, text } = await ask(db, path);
				expect(`${path} ${status} ${status === 200 ? '' : text}`).toBe(`${path} 200 `);
			}
		}
	});
});
