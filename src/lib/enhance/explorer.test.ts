import { describe, expect, it } from 'vitest';
import { addressOf, createAsking, isOurs } from './explorer.ts';

describe('the address that a form asks for', () => {
	it('leaves out what is empty and keeps what is repeated', () => {
		const entries: [string, string][] = [
			['release', 'sample@2020-01-01'],
			['with', ''],
			['state', 'TX'],
			['state', 'CA'],
			['mean', '']
		];
		expect(addressOf('/trend', entries)).toBe('/trend?release=sample%402020-01-01&state=TX&state=CA');
	});

	it('is the page itself where nothing is chosen', () => {
		expect(addressOf('/trend', [['with', '']])).toBe('/trend');
	});
});

describe('a click', () => {
	const here = 'https://example.org/trend?rule=all';
	const click = (href: string, special = false) => isOurs({ href, special }, here);

	it('on another view of the page is answered without a page load', () => {
		expect(click('/trend?rule=fatal')).toBe(true);
		expect(click('https://example.org/trend?rule=fatal')).toBe(true);
	});

	it.for([
		'/figures/sample@2020/all/incidents?from=2020&to=2020',
		'/trend',
		'/trend.json?rule=all',
		'#table'
	])('on %s is the browser’s', (href) => {
		expect(click(href)).toBe(false);
	});

	it('for another window is the browser’s, and so is one to another site', () => {
		expect(click('/trend?rule=fatal', true)).toBe(false);
		expect(click('https://example.com/trend?rule=fatal')).toBe(false);
	});
});

describe('a question', () => {
	it('is stopped by the next one, and only the newest may answer', () => {
		const ask = createAsking();
		const first = ask();
		const second = ask();
		expect([first.signal.aborted, first.isNewest()]).toEqual([true, false]);
		expect([second.signal.aborted, second.isNewest()]).toEqual([false, true]);
	});
});
