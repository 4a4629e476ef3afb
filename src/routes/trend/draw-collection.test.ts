import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { openTestDb } from '#lib/server/db/testing.ts';
import { addDataset, addRelease, addRule, makeIncident } from '#lib/server/queries/testing.ts';
import { drawCollection } from './draw-collection.ts';
import TrendCollection from './TrendCollection.svelte';
import { readTrend } from './trend.ts';

const db = openTestDb();
addDataset(db, 'made', 'rows');
addRule(db, 'all', ['made'], { everything: true });
addRule(db, 'any-victim', ['made'], { fact: 'wounded', atLeast: 1 });
const years = Array.from({ length: 20 }, (_, index) => 2001 + index);
const rows = years.flatMap((year) =>
	[0, 1, 2, 3].map((n) =>
		makeIncident(`${year}-${n}`, {
			...{ occurredOn: year === 2001 ? '2001-01-01' : `${year}-12-31`, killed: 0 },
			wounded: n % 2
		})
	)
);
addRelease(db, 'made', '2020-12-31', rows);
const trend = readTrend(
	db,
	new URL('https://example.org/trend?release=made@2020-12-31&rule=all&from=2001&to=2020')
);

it('draws how a release was collected as its component does, for each view with the address of its data', () => {
	const [line] = trend.lines;
	if (!trend.collection || line?.problem !== null) throw new Error('nothing is known of the release');
	for (const address of [trend.address, `${trend.address}&mean=5`, '/trend']) {
		const json = address.replace('/trend', '/trend.json');
		const props = { collection: trend.collection, line, json, language: 'en' as const };
		const drawn = render(TrendCollection, { props }).body.replaceAll(/<!--.*?-->/g, '');
		expect(drawn).toContain('/trend.json');
		expect(drawCollection(db, { ...trend, address }, 'en')).toBe(drawn);
	}
});

it('speaks the language of the page', () => {
	expect(drawCollection(db, trend, 'es')).toContain('¿Aumenta, o se busca mejor?');
	expect(drawCollection(db, trend, 'en')).not.toContain('¿');
});

it('escapes the address that it puts in', () => {
	const html = drawCollection(
		db,
		{ ...trend, address: `/trend?where="><script>alert(1)</script>&a=$&` },
		'en'
	)!;
	expect(html).not.toContain('<script');
	expect(html).toContain('?where=&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;a=$&amp;');
});

it('draws nothing where nothing is known', () => {
	expect(drawCollection(db, { ...trend, collection: null }, 'en')).toBeNull();
	expect(drawCollection(db, { ...trend, lines: [] }, 'en')).toBeNull();
});
