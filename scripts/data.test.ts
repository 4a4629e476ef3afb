import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { writeFile } from '../tests/fixtures/imports/made-up-files.ts';
import { toCsv, wapoRow } from '../tests/fixtures/imports/made-up-rows.ts';

const script = fileURLToPath(new URL('data.ts', import.meta.url));
const run = promisify(execFile);

/** Runs `npm run data --` with a database beside a file. */
async function data(file: string, ...args: string[]) {
	const env = { ...process.env, DATABASE_URL: `file:${join(dirname(file), 'var/site.db')}` };
	const { stdout, stderr, code } = await run(process.execPath, [script, ...args], { env }).then(
		(output) => ({ ...output, code: 0 }),
		(error: { stdout: string; stderr: string; code: number }) => error
	);
	return { stdout, stderr, code };
}

it(
	'imports a file on a fresh machine, lists it, imports it again as nothing new, and removes it',
	{ timeout: 240_000 },
	async () => {
		const file = writeFile(toCsv(wapoRow, [{}, { uid: '2', state: 'Ohio ' }]), '2030-01-01.csv');
		const first = await data(file, 'import', 'wapo', file);
		expect(first).toMatchObject({ code: 0 });
		expect(first.stdout).toContain('wapo@2030-01-01: 2 incidents\n');
		expect(first.stdout).toContain('encoding utf-8');
		expect(first.stdout).toContain('3 lines = 1 header + 0 blank + 0 inside quotes + 2 records');
		expect(first.stdout).toContain(
			'review, the first release: 0 to confirm, 0 warnings, 1 note\n    note    state: spaces at an end on 1 row (2, line 3: "Ohio ")'
		);
		expect(first.stdout).toMatch(/2 rows in .* rows\/s, at most .* MB of memory/);

		const second = await data(file, 'import', 'wapo', file);
		expect(second.stdout).toContain('(held already, nothing changed)');
		const list = await data(file, 'list');
		expect(list.stdout).toMatch(
			/^register@\S+ .*\nwapo@2030-01-01 {2}2 incidents, 2010-04-20 to 2010-04-20, SHA-256 \w{64}\n$/
		);

		expect(await data(file, 'remove', 'wapo@2030-01-01', '--reason', 'A wrong file.')).toMatchObject({
			code: 0,
			stdout: 'wapo@2030-01-01 removed.\n'
		});
		const gone = await data(file, 'remove', 'wapo@2030-01-01');
		expect(gone).toMatchObject({ code: 1, stderr: 'error: wapo@2030-01-01 is not held\n' });

		const ledger = readFileSync(join(dirname(file), 'var/site.db.releases.log'), 'utf8');
		const happenings = ledger
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as object);
		expect(happenings).toMatchObject([
			{ action: 'import', release: expect.stringMatching(/^register@/) as string },
			{ action: 'import', release: 'wapo@2030-01-01', rows: 2 },
			{ action: 'remove', release: 'wapo@2030-01-01', reason: 'A wrong file.' }
		]);
		const verified = await data(file, 'verify');
		expect(verified).toMatchObject({ code: 0, stderr: '' });
		expect(verified.stdout).toMatch(/^register@\S+: whole, .*\nledger: whole, 3 lines/m);
	}
);

describe('is refused, with a word on why', () => {
	it.for([
		[
			'an unknown flag',
			['import', 'wapo', 'x.csv', '--accept-bad-row'],
			/unknown option '--accept-bad-row'\n\(Did you mean/
		],
		['an unknown dataset', ['import', 'wpo', 'x.csv'], /Allowed choices are register, wapo, k12ssdb, cnn/],
		[
			'an address of this machine',
			['import', 'wapo', 'https://127.0.0.1/2030-01-01.csv'],
			/expected a public address/
		],
		['a list of no database', ['list'], /no such database/]
	] as const)('%s', { timeout: 180_000 }, async ([, args, message]) => {
		const { code, stderr } = await data(writeFile(''), ...args);
		expect(code).toBe(1);
		expect(stderr).toMatch(message);
	});

	it('a file of wrong columns, and no database is left half made', { timeout: 180_000 }, async () => {
		const file = writeFile('a,b\n1,2\n', '2030-01-01.csv');
		const { code, stderr } = await data(file, 'import', 'wapo', file);
		expect(code).toBe(1);
		expect(stderr).toMatch(/error: line 1: missing "uid", "school_name"/);
		expect(existsSync(join(dirname(file), 'var/site.db'))).toBe(true);
		expect((await data(file, 'list')).stdout).toMatch(/^register@\S+ [^\n]*\n$/);
	});
});
