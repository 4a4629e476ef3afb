import { describe, expect, it } from 'vitest';
import { findFaults, type Answer } from './judge.ts';

const sound: Answer = {
	status: 200,
	headers: {
		'content-type': 'text/html; charset=utf-8',
		'x-content-type-options': 'nosniff',
		'content-security-policy': "default-src 'none'"
	},
	body: '<p title="zq&quot;\'><zq onzq=1 ">zq"\'>&lt;zq onzq=1</p>',
	milliseconds: 10
};
const judge = (difference: Partial<Answer>) =>
	findFaults({ ...sound, ...difference }, { milliseconds: 1000 });
const withHeader = (name: string, value: string | undefined) =>
	judge({ headers: { ...sound.headers, [name]: value } });

describe('the judge of an answer', () => {
	it('passes what is sound, and the queue that is full', () => {
		expect(judge({ body: '<p title="zq&quot;\'>">zq"\'>&lt;zq onzq=1</p>' })).toEqual([]);
		const full = { ...sound.headers, 'retry-after': '2' };
		expect(judge({ body: '', status: 503, headers: full })).toEqual([]);
		expect(withHeader('location', '/years/2022?a=//b')).not.toContain('leads away: /years/2022?a=//b');
	});

	it('sees an element and an attribute that were let in', () => {
		expect(judge({ body: '<p>zq"\'><zq onzq=1 </p>' })).toEqual(['markup comes back unescaped']);
		expect(judge({ body: '<p title="zq" onzq=1 >a</p>' })).toEqual(['markup comes back unescaped']);
	});

	it('sees failures, slowness, missing guards and strangers’ headers', () => {
		const quiet = { body: '' };
		expect(judge({ ...quiet, status: 500 })).toEqual(['status 500']);
		expect(judge({ ...quiet, status: 503 })).toEqual(['status 503']);
		expect(judge({ ...quiet, milliseconds: 1001 })).toEqual(['took 1001 ms']);
		expect(judge({ ...quiet, headers: {} })).toEqual(['no nosniff', 'no policy']);
		for (const name of ['x-zq', 'set-cookie']) expect(withHeader(name, '1')).not.toEqual([]);
	});

	it.for(['//evil.example/', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)', '/a b'])(
		'sees that a redirect leads to %s',
		(location) => {
			expect(withHeader('location', location)).toContain(`leads away: ${location}`);
		}
	);
});
