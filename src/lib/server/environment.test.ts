import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

describe('readEnvironment', () => {
	it('needs nothing on a fresh machine', () => {
		expect(readEnvironment({})).toEqual({
			DATABASE_URL: 'file:var/site.db',
			PORT: 4173,
			HOST: '127.0.0.1',
			LOG_LEVEL: 'info',
			PROXIES: 0,
			TRUST_REQUEST_ID: 'no',
			WARM: 'yes'
		});
	});

	it('takes a blank variable for one that is not set', () => {
		expect(readEnvironment({ PORT: '', DATABASE_URL: ' ' })).toEqual(readEnvironment({}));
	});

	it('lets the system choose the port', () => {
		expect(readEnvironment({ PORT: '0' }).PORT).toBe(0);
	});

	it.for([
		[{ PORT: '65536' }, 'PORT: found "65536", expected a number from 0 to 65535'],
		[{ PORT: '80a' }, 'PORT: found "80a", expected a number from 0 to 65535'],
		[{ HOST: 'a b' }, 'HOST: found "a b", expected a host name or an address'],
		[{ DATABASE_URL: 'var/site.db' }, 'DATABASE_URL: found "var/site.db", expected file: and a path'],
		[{ DATABASE_URL: 'file:a.db?mode=rw' }, 'DATABASE_URL: found "file:a.db?mode=rw"'],
		[
			{ ORIGIN: 'https://example.org/' },
			'ORIGIN: found "https://example.org/", expected scheme and host only'
		],
		[{ ORIGIN: 'ftp://example.org' }, 'ORIGIN: found "ftp://example.org"'],
		[{ HOST: '0.0.0.0' }, 'ORIGIN: found nothing, expected the address readers use']
	] as const)('refuses %o and says what was expected', ([variables, message]) => {
		expect(() => readEnvironment(variables)).toThrow(message);
	});

	it('names every fault at once', () => {
		expect(() => readEnvironment({ PORT: 'x', HOST: 'a b' })).toThrow(/PORT: .*\nHOST: /);
	});

	it('opens to others when it is told its address', () => {
		expect(readEnvironment({ HOST: '0.0.0.0', ORIGIN: 'https://example.org' }).HOST).toBe('0.0.0.0');
	});
});
