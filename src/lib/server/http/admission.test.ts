import { describe, expect, it } from 'vitest';
import { findRefusal } from './admission.ts';

const statusOf = (url: string, method = 'GET') => findRefusal({ method, url })?.status ?? 200;

describe('findRefusal', () => {
	it.for(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT'])(
		'does not let %s in',
		(method) => {
			expect(findRefusal({ method, url: '/' })).toMatchObject({
				status: 405,
				headers: { allow: 'GET, HEAD' }
			});
		}
	);

	it.for([
		'/',
		'/figures/wapo@2025-02-14/school-hours/incidents?from=1999&state=CA,TX',
		'/search?q=100%25',
		'/search?q=S%C3%A3o'
	])('serves %s', (url) => {
		expect(statusOf(url)).toBe(200);
		expect(statusOf(url, 'HEAD')).toBe(200);
	});

	it.for([
		'/%E0%A4%A', // cut off
		'/%FF', // not UTF-8
		'/search?q=100%',
		'/%00',
		'//example.org/',
		'/\\example.org',
		'http://example.org/',
		'*',
		'',
		'/a b',
		'/é',
		'/#a'
	])('finds %s malformed', (url) => {
		expect(statusOf(url)).toBe(400);
	});

	it('refuses an address that is too long', () => {
		expect(statusOf(`/${'a'.repeat(2047)}`)).toBe(200);
		expect(statusOf(`/${'a'.repeat(2048)}`)).toBe(414);
	});
});
