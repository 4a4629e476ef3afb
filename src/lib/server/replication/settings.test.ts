import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readSettings } from './settings.ts';

const url = 'file:var/site.db';

it('without a primary a machine works on its own file', () => {
	expect(readSettings(url, { PRIMARY_URL: ' ' })).toEqual({
		primary: null,
		replicaFolder: 'var/site.db.replica'
	});
});

it('the token of the primary is read from a file, without the line feed at its end', () => {
	const folder = mkdtempSync(join(tmpdir(), 'settings-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	writeFileSync(join(folder, 'token'), 'abc\n');
	const variables = {
		PRIMARY_URL: 'http://10.0.0.1:8080',
		PRIMARY_TOKEN_FILE: join(folder, 'token'),
		REPLICA_FOLDER: 'r'
	};
	expect(readSettings(url, variables)).toEqual({
		primary: { url: 'http://10.0.0.1:8080', token: 'abc' },
		replicaFolder: 'r'
	});
});

it.for(['10.0.0.1:8080', 'http://10.0.0.1:8080/path', 'file:site.db', 'nonsense'])(
	'an address of a primary like "%s" is refused with what was expected',
	(PRIMARY_URL) => {
		expect(() => readSettings(url, { PRIMARY_URL })).toThrow(/^PRIMARY_URL: found .*, expected/);
	}
);
