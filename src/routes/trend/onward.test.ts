import { describe, expect, it } from 'vitest';
import { parseComparison } from '#lib/domain/comparison.ts';
import { noFilters } from '#lib/domain/figure-filters.ts';
import type { View } from '#lib/domain/view.ts';
import { compareAddress, mapAddress } from './onward.ts';

const view: View = {
	...{ release: { dataset: 'sample', label: '2024-01-01' }, rule: 'all', measure: 'incidents' },
	...{ from: 1999, to: 2022, basis: 'calendar', ...noFilters, states: ['TX'] },
	...{ show: 'index', mean: 5, apart: 'level', beside: [{ kind: 'rule', rule: 'fatal' }] }
};

describe('the ways on from the explorer', () => {
	it('lead to a map of the same years, without what a map cannot show', () => {
		expect(mapAddress(view)).toBe('/map?release=sample@2024-01-01&rule=all&from=1999&to=2022&state=TX');
		expect(mapAddress({ ...view, show: 'children' })).toContain('&show=children');
	});

	it('lead to the two halves of the years compared, in the address that they have there', () => {
		const address = compareAddress(view);
		const { comparison, problem } = parseComparison(new URL(address, 'https://example.org').searchParams, {
			...view,
			first: { from: 2000, to: 2001, states: [] },
			second: { from: 2002, to: 2003, states: [] }
		});
		expect(problem).toBeNull();
		expect([comparison.first, comparison.second]).toEqual([
			{ from: 1999, to: 2010, states: ['TX'] },
			{ from: 2011, to: 2022, states: ['TX'] }
		]);
		expect(compareAddress({ ...view, to: 1999 })).toContain('from=1998&to=1998&state=TX&from2=1999&to2=1999');
	});
});
