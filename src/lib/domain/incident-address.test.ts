import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatIncidentAddress, parseIncidentId } from './incident-address.ts';

const release = { dataset: 'wapo', label: '2025-02-14' };

it.for([
	['81', '/incidents/wapo@2025-02-14/81'],
	['a/b?c', '/incidents/wapo@2025-02-14/a%2Fb%3Fc'],
	['..', '/incidents/wapo@2025-02-14/~2E~2E'],
	['row.json', '/incidents/wapo@2025-02-14/row~2Ejson'],
	['~2E', '/incidents/wapo@2025-02-14/~7E2E']
] as const)('the row %s stands at %s', ([sourceId, address]) => {
	expect(formatIncidentAddress({ release, sourceId })).toBe(address);
});

it('comes back from its address whatever an id is made of, with and without a suffix', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (sourceId) => {
			const { pathname } = new URL(
				formatIncidentAddress({ release, sourceId }, '.json'),
				'https://example.org'
			);
			const [, , , last, ...rest] = pathname.split('/');
			expect(rest).toEqual([]);
			const [id, suffix, ...more] = decodeURIComponent(last!).split('.');
			expect([parseIncidentId(id!), suffix, more]).toEqual([sourceId, 'json', []]);
		})
	);
});
