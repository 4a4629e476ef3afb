import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { serverFlags } from '../../scripts/project.ts';

const inOneLine = serverFlags.join(' ');

describe('what Node is told before it serves the site', () => {
	test.each([
		['package.json', `"start": "node ${inOneLine} `],
		['deploy/systemd/no-figure-alone-web@.service', `node ${inOneLine} server.ts`],
		['deploy/Containerfile', [...serverFlags, 'server.ts'].map((part) => `"${part}"`).join(', ')],
		['docs/deploy.md', `node_modules/.bin/node ${inOneLine} server.ts`]
	])('is in %s what the benchmarks measure', (file, command) => {
		expect(readFileSync(file, 'utf8')).toContain(command);
	});

	test('is known to this Node', () => {
		const script =
			'console.log(require("v8").getHeapSpaceStatistics().find((s) => s.space_name === "new_space").space_size)';
		const { stdout } = spawnSync(process.execPath, [...serverFlags, '-e', script], { encoding: 'utf8' });
		expect(Number(stdout)).toBeGreaterThan(16e6);
	});
});
