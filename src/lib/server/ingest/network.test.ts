import { describe, expect, it } from 'vitest';
import { isPublicAddress, publicNetwork, resolveAllowed } from './network.ts';

const resolve = (address: string, answer: string[] = []) =>
	resolveAllowed(new URL(address), { ...publicNetwork, resolve: () => Promise.resolve(answer) });

describe('no connection is made to', () => {
	it.for([
		'127.0.0.1',
		'10.1.2.3',
		'172.16.0.1',
		'192.168.1.1',
		'169.254.169.254',
		'100.64.0.1',
		'0.0.0.0',
		'224.0.0.1',
		'255.255.255.255',
		'::1',
		'::',
		'fd00::1',
		'fe80::1',
		'::ffff:127.0.0.1',
		'64:ff9b::7f00:1',
		'64:ff9b:1::7f00:1',
		'2002:7f00:1::',
		'2001::1',
		'::7f00:1',
		'::ffff:0:127.0.0.1',
		'fec0::1',
		'fe80::1%eth0',
		'ff02::1',
		'4000::1',
		'192.0.2.1',
		'198.18.0.1',
		'240.0.0.1',
		'127.1',
		'0x7f.1',
		'017700000001',
		'not an address'
	])('%s', (address) => {
		expect(isPublicAddress(address)).toBe(false);
	});

	it.for([
		'https://127.1/',
		'https://0x7f000001/',
		'https://2130706433/',
		'https://[::1]/',
		'https://[::ffff:7f00:1]/',
		'https://[::127.0.0.1]/',
		'https://[64:ff9b::7f00:1]/',
		'https://127.0.0.1./',
		'https://0/',
		'https://１２７.０.０.１/'
	])('%s, however it is written', async (address) => {
		await expect(resolve(address)).rejects.toThrow(/expected a public address/);
	});

	it('a name of which one address is private', async () => {
		await expect(resolve('https://publisher.example/', ['93.184.216.34', '10.0.0.1'])).rejects.toThrow(
			'publisher.example is at 10.0.0.1, expected a public address'
		);
	});

	it.for(['http://publisher.example/', 'ftp://publisher.example/', 'file:///etc/hosts'])(
		'%s',
		async (address) => {
			await expect(resolve(address, ['93.184.216.34'])).rejects.toThrow(
				/expected an address that begins with https/
			);
		}
	);
});

it.for(['8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8'])('%s may be spoken to', (address) => {
	expect(isPublicAddress(address)).toBe(true);
});

it('a name and a password are sent to nobody, and told to nobody', async () => {
	const asked = resolve('https://somebody:secret@publisher.example/', ['93.184.216.34']);
	await expect(asked).rejects.toThrow(
		'https://publisher.example: expected an address without a name and a password'
	);
});

it('a public name is resolved once, to the address that is used', async () => {
	expect(await resolve('https://publisher.example/', ['93.184.216.34'])).toBe('93.184.216.34');
});
