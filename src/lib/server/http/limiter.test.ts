import { Socket } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, createLimiter, networkOf, TooMany } from './limiter.ts';

const asked = async (limit: ReturnType<typeof createLimiter>, address: string, times: number) => {
	for (let time = 0; time < times; time += 1) await limit(address);
};

describe('createLimiter', () => {
	it('turns away an address that has had its share, says when to come back, and lets others go on', async () => {
		const limit = createLimiter(5, 60);
		await asked(limit, '203.0.113.7', 5);
		const refusal = await limit('203.0.113.7').catch((error: unknown) => error);
		expect(refusal).toBeInstanceOf(TooMany);
		expect((refusal as TooMany).seconds).toBeGreaterThan(0);
		expect((refusal as TooMany).seconds).toBeLessThanOrEqual(60);
		await asked(limit, '203.0.113.8', 5);
	});

	it('is not noticed by a newsroom of two hundred behind one address that opens five new pages each', async () => {
		await expect(asked(createLimiter(), '203.0.113.7', 1000)).resolves.toBeUndefined();
	});

	it('never limits a proxy of ours that nobody told us about', async () => {
		const limit = createLimiter(1, 60);
		for (const address of ['127.0.0.1', '::1', '10.1.2.3', 'fd00::1', '::ffff:192.168.1.1'])
			await asked(limit, address, 3);
		await expect(limit(undefined)).resolves.toBeUndefined();
	});
});

describe('networkOf', () => {
	it('counts a house with IPv6 as one, and an address of IPv4 as itself', () => {
		expect(networkOf('2001:db9:1:2:3::4')).toBe(networkOf('2001:db9:1:2:ffff::1'));
		expect(networkOf('2001:db9:1:2::1')).not.toBe(networkOf('2001:db9:1:3::1'));
		expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7');
	});
});

describe('addressOf', () => {
	const socket = Object.assign(new Socket(), {});
	Object.defineProperty(socket, 'remoteAddress', { value: '192.0.2.1' });
	const of = (told: string | undefined, proxies: number) =>
		addressOf({ headers: { 'x-forwarded-for': told }, socket }, proxies);

	it('believes the connection unless a proxy of ours stands before us', () => {
		expect(of('203.0.113.7', 0)).toBe('192.0.2.1');
	});

	it('believes what our own proxies added, never what came with the request', () => {
		expect(of('198.51.100.1, 203.0.113.7', 1)).toBe('203.0.113.7');
		expect(of('198.51.100.1, 203.0.113.7, 203.0.113.9', 2)).toBe('203.0.113.7');
	});

	it('falls back to the connection whatever the header says', () => {
		for (const told of [undefined, '', ',', 'unknown', '203.0.113.7, _hidden'])
			expect(of(told, 1)).toBe('192.0.2.1');
		expect(of('203.0.113.7', 2)).toBe('192.0.2.1');
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(typeof of(text, 1)).toBe('string');
			})
		);
	});
});
