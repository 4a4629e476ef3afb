import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapAddress } from './wrap-address.ts';

const byLetter = (text: string) => text.length;
const address = fc.stringMatching(/^[a-z]{1,20}\.org(\/[a-z@-]{1,90}){0,5}(\?[a-z&=:.]{0,200})?$/);

describe('an address over several lines', () => {
	it('leaves nothing out and adds nothing', () => {
		fc.assert(
			fc.property(address, fc.integer({ min: 5, max: 120 }), (text, width) => {
				const lines = wrapAddress(text, width, byLetter);
				expect(lines.join('')).toBe(text);
				for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
			})
		);
	});

	it('breaks behind the signs that part it', () => {
		expect(wrapAddress('a.org/figures/x?from=1999&to=2024', 16, byLetter)).toEqual([
			'a.org/figures/x?',
			'from=1999&',
			'to=2024'
		]);
	});
});
