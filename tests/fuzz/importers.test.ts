import { expect, it, onTestFinished } from 'vitest';
import { endChild } from './child.ts';
import { fuzzImporters, startImporters } from './fuzz-importers.ts';
import { readHostile } from './read-file.ts';

const seed = Math.floor(Math.random() * 2 ** 31);

it('refuses or reads whole whatever a file holds', { timeout: 240_000 }, async () => {
	const host = startImporters();
	onTestFinished(() => endChild(host.process));
	const findings = await fuzzImporters(host, { runs: 2500, seed, milliseconds: 20_000 });
	expect(findings, `seed ${seed}`).toEqual([]);
});

it(
	'begins anew when a file brings the importers down, and names that file',
	{ timeout: 60_000 },
	async () => {
		const host = startImporters();
		onTestFinished(() => endChild(host.process));
		host.process.kill('SIGKILL');
		expect(await fuzzImporters(host, { runs: 3, seed: 1, milliseconds: 20_000 })).toEqual([]);
	}
);

it('sees what an importer that nobody has would do wrong', () => {
	const [fault] = readHostile({ importer: 'nobody', bytes: Buffer.from('a\n') });
	expect(fault).toContain('threw Error: no importer nobody');
});
