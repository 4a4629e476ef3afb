import { isRedirect } from '@sveltejs/kit';
import { expect, it } from 'vitest';
import type { Db } from '#lib/server/db/open.ts';
import { addRule } from '#lib/server/queries/testing.ts';
import { makeSmallDb } from '#lib/server/queries/testing-small.ts';
import { readOwn } from '../own/own.ts';
import { readBuilder } from './build.ts';

const at = (path: string) => new URL(path, 'https://example.org');

/** The address that a page sends on to. */
function sentOn(open: () => unknown): string {
	try {
		open();
	} catch (problem) {
		if (isRedirect(problem)) return problem.location;
		throw problem;
	}
	throw new Error('stayed where it was');
}
const build = (db: Db, query: string) => readBuilder(db, at(`/rules/build${query}`));

it('sends a form on to the address of the rule, finished or not', () => {
	const db = makeSmallDb();
	expect(sentOn(() => build(db, '?f1.1=killed&a1.1=1&b1.1='))).toBe('/rules/build?where=killed:1..');
	expect(sentOn(() => build(db, '?f1.1=killed&a1.1=1&add=line'))).toBe('/rules/build?draft=killed:1..:no;');
	expect(sentOn(() => build(db, '?f1.1='))).toBe('/rules/build');
});

it('goes to the page of the rule when it is to be used, and only when it is finished', () => {
	const db = makeSmallDb();
	expect(sentOn(() => build(db, '?f1.1=killed&a1.1=1&use=yes'))).toBe('/rules/own?where=killed:1..');
	expect(sentOn(() => build(db, '?f1.1=wounded&a1.1=1&use=yes'))).toBe('/rules/build?draft=wounded:1..');
});

it('begins from a named rule, and says when one has no clauses to take', () => {
	const db = makeSmallDb();
	addRule(db, 'bus', ['open'], { unknownAs: 'yes', of: { not: { fact: 'setting', in: ['bus'] } } });
	expect(sentOn(() => build(db, '?from=bus'))).toBe('/rules/build?where=setting:!bus:unknown');
	expect(build(db, '?from=all').problem).toMatchObject({ is: 'everything', rule: { id: 'all' } });
	expect(build(db, '?from=words').problem).toMatchObject({ is: 'inWords', rule: { id: 'words' } });
	expect(build(db, '?from=nothing').problem).toEqual({ is: 'missing', id: 'nothing' });
});

it('says what is wrong with clauses that cannot be read, and lets one begin anew', () => {
	const { problem, draft } = build(makeSmallDb(), '?where=moon:1..');
	expect(problem).toMatchObject({ is: 'unread', why: expect.stringContaining('“moon”') as string });
	expect(draft.flat()).toHaveLength(1);
});

it('tells which datasets can be asked and what the others do not say', () => {
	const db = makeSmallDb();
	const { carriers } = readOwn(db, at('/rules/own?where=wounded:2..'));
	const totals = carriers.map(({ id, total }) => [id, total?.value]);
	expect(totals).toContainEqual(['gated@2023-09-22', 1]);
	expect(totals).toContainEqual(['open@2025-02-14', 1]);
	const asked = readOwn(db, at('/rules/own?where=setting:bus')).carriers;
	expect(asked.map(({ silentOn }) => silentOn)).toEqual(asked.map(() => ['setting']));
});

it('adds the years of a rule up to its total', () => {
	const { carriers } = readOwn(makeSmallDb(), at('/rules/own?where=killed:0..'));
	for (const { points, total } of carriers)
		expect(points.reduce((sum, { value }) => sum + value, 0)).toBe(total!.value);
	expect(carriers.find(({ dataset }) => dataset === 'open')!.total!.value).toBe(4);
});

it('sends the page of a rule on to its one address', () => {
	const db = makeSmallDb();
	expect(sentOn(() => readOwn(db, at('/rules/own?where=setting:bus,inside;killed:1..')))).toBe(
		'/rules/own?where=killed:1..;setting:inside,bus'
	);
	expect(sentOn(() => readOwn(db, at('/rules/own')))).toBe('/rules/build');
});
