import { expect, it } from 'vitest';
import { combine, conditionsOf } from './combinations.ts';
import { conditions } from './conditions.ts';

it('makes every rule of up to three conditions, no two of one group, the shortest first', () => {
	const combinations = combine([0, 0, 1, 2]);
	const rules = Array.from({ length: combinations.size }, (_, rule) =>
		conditionsOf(combinations, rule).join(' ')
	);
	expect(rules).toEqual(['0', '1', '2', '3', '0 2', '0 3', '1 2', '1 3', '2 3', '0 2 3', '1 2 3']);
});

it('tries about 38,000 rules of 69 conditions in ten groups', () => {
	const groups = conditions.map(({ group }) => group);
	expect([groups.length, new Set(groups).size, combine(groups).size]).toEqual([69, 10, 38_171]);
});
