import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepEnd, takeEnd } from './end-request.ts';

const take = (path: string) => {
	const { url, endLine, canonical } = takeEnd(new URL(path, 'https://example.org'));
	return [url.pathname + url.search, endLine, canonical];
};

describe('the question for a last line', () => {
	it.for([
		['/a.csv', '/a.csv', false, null],
		['/a.csv?end=1', '/a.csv', true, null],
		['/a.csv?state=TX&end=1', '/a.csv?state=TX', true, null],
		['/a.csv?end=1&state=TX', '/a.csv?state=TX', true, '/a.csv?state=TX&end=1'],
		['/a.csv?end=1&end=1', '/a.csv', true, '/a.csv?end=1'],
		['/a.csv?end=yes&x=1', '/a.csv?x=1', false, '/a.csv?x=1'],
		['/a.csv?where=killed:1..~wounded:2..&end=1', '/a.csv?where=killed:1..~wounded:2..', true, null]
	] as const)('of %s stands last and no route sees it', ([asked, ...told]) => {
		expect(take(asked)).toEqual(told);
	});

	it('has one address, whatever else is asked for', () => {
		const part = fc.constantFrom('state=TX', 'end=1', 'end=0', 'end=', 'x=%C3%B1', 'q=a+b');
		fc.assert(
			fc.property(fc.array(part), (parts) => {
				const [bare, ends, canonical] = take(`/a.csv?${parts.join('&')}`);
				expect(bare).not.toMatch(/[?&]end=[^&]/);
				if (ends) expect(take(String(canonical ?? keepEnd(String(bare))))).toEqual([bare, true, null]);
			})
		);
	});

	it('goes along where an address is sent on', () => {
		expect([keepEnd('/a.csv'), keepEnd('/a.csv?state=TX')]).toEqual([
			'/a.csv?end=1',
			'/a.csv?state=TX&end=1'
		]);
	});
});
