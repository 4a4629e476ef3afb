import { describe, expect, it } from 'vitest';
import { followLine, revisedLine, ruleLine, sourceLine, termsLine } from './picture-words.ts';

const dataset = { title: 'Made-up Shootings', publisher: 'The Example Post', licenceName: 'CC BY 4.0' };
const release = { label: '2023-08-04' };

describe('the words in a picture', () => {
	it('name the publisher once', () => {
		const source = 'Source: The Example Post, Made-up Shootings, release of August 4, 2023.';
		expect(sourceLine({ dataset, release })).toBe(source);
		const own = { ...dataset, title: 'Shootings of the Example Post' };
		expect(sourceLine({ dataset: own, release })).toBe(
			'Source: Shootings of the Example Post, release of August 4, 2023.'
		);
	});

	it('name the rule, and say of one that a reader built where it stands', () => {
		expect(ruleLine({ rule: { id: 'fatal', title: 'Somebody killed', version: 2 } })).toBe(
			'Rule: Somebody killed, version 2.'
		);
		expect(ruleLine({ rule: { id: 'own-0123456789abcdef', title: 'x' } })).toContain('in the address');
	});

	it('give the terms of the data where there are any', () => {
		expect(termsLine({ dataset })).toBe('Terms of the data: CC BY 4.0.');
		for (const licenceName of ['not stated in the pages read', 'None'])
			expect(termsLine({ dataset: { ...dataset, licenceName } })).toBe('');
	});

	it('say how a number was revised', () => {
		expect(revisedLine('2023-08-04', 28, 1033)).toBe(
			'As published August 4, 2023; since revised 28 → 1,033.'
		);
		expect(followLine(release, { label: '2025-02-14' }, [28, 33])).toBe(
			'Follows corrections; now the release of February 14, 2025 (28 in that of August 4, 2023).'
		);
		expect(followLine(release, release, [28, 28])).toBe(
			'Follows corrections; now the release of August 4, 2023.'
		);
	});
});
