import { describe, expect, it } from 'vitest';
import { cacheControl, securityHeaders } from './headers.ts';

describe('securityHeaders', () => {
	it('asks for encryption only where the site is encrypted', () => {
		expect(securityHeaders('https://example.org')).toHaveProperty('strict-transport-security');
		expect(securityHeaders('http://127.0.0.1:4173')).not.toHaveProperty('strict-transport-security');
	});
});

describe('cacheControl', () => {
	it.for([400, 405, 414, 500, 503])('keeps %i nowhere, whatever the route says', (status) => {
		expect(cacheControl(status, 'public, max-age=99')).toBe('no-store');
	});

	it.for([404, 410])('keeps %i for ten seconds', (status) => {
		expect(cacheControl(status)).toBe('public, max-age=10');
	});

	it('lets no page outlive a withdrawal by more than five minutes', () => {
		const seconds = [...cacheControl(200).matchAll(/=(\d+)/g)].map(([, number]) => Number(number));
		expect(seconds.reduce((sum, number) => sum + number)).toBeLessThanOrEqual(300);
	});

	it('leaves a route its own word', () => {
		expect(cacheControl(200, 'no-store')).toBe('no-store');
	});
});
