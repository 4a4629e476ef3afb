import { expect, it } from 'vitest';
import { makeSmallDb } from '#lib/server/queries/testing-small.ts';
import { readBuilder } from '../build/build.ts';
import { tellBuilder } from './builder-data.ts';

const build = (query: string) =>
	tellBuilder(readBuilder(makeSmallDb(), new URL(`https://example.org/rules/build${query}`)));

it('tells programs in a sentence why there is nothing to build on', () => {
	expect(build('?from=all').problem).toMatch(
		/^The rule “.+” counts every incident of its dataset and has no clauses\. Begin with a clause of your own\.$/
	);
	expect(build('?from=nothing').problem).toBe('There is no counting rule “nothing” here.');
	expect(build('?where=moon:1..').problem).toMatch(
		/^Not a rule: where asks for “moon”: expected one of .+\.$/
	);
});

it('tells programs the rule in words and the facts that a dataset does not state', () => {
	const { rule, carriers } = build('?where=setting:bus');
	expect(rule!.words).toBe('the shots were fired on a school bus');
	expect(carriers.map(({ silentOn }) => silentOn)).toContainEqual(['place of the shots']);
});
