import { describe, expect, it } from 'vitest';
import { readFiles, type ProjectFile } from './project-files.ts';

const [{ text }] = readFiles('docs', /^docs\/security\.md$/) as [ProjectFile];
const lines = [...text.matchAll(/^\| (\d+\.\d+\.\d+) +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm)].map(
	([, number, asks, here, test]) => ({ number: number!, asks: asks!, here: here!, test: test! })
);
const paths = new Set(readFiles('', /./).map(({ path }) => path));

describe('docs/security.md', () => {
	it('goes through the 38 requirements of level 1 that are left without accounts, and 1.2.10', () => {
		expect(lines.map(({ number }) => number)).toEqual([
			...['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.2.10', '1.3.1', '1.3.2', '1.5.1'],
			...['2.1.1', '2.2.1', '2.2.2', '2.3.1'],
			...['3.2.1', '3.2.2', '3.3.1', '3.4.1', '3.4.2', '3.5.1', '3.5.2', '3.5.3'],
			...['4.1.1', '4.4.1', '5.2.1', '5.2.2', '5.3.1', '5.3.2'],
			...['11.3.1', '11.3.2', '11.4.1', '12.1.1', '12.2.1', '12.2.2', '13.4.1'],
			...['14.2.1', '14.3.1', '15.1.1', '15.2.1', '15.3.1']
		]);
		expect(lines).toHaveLength(39);
	});

	it('names a test that exists, or says why there is none', () => {
		for (const { number, here, test } of lines) {
			const path = /^`(.+)`$/.exec(test)?.[1];
			if (path === undefined) expect(here, number).toMatch(/does not apply|the web server/);
			else expect(paths, number).toContain(path);
		}
	});

	it('says within how many days weaknesses are mended', () => {
		expect(text).toMatch(/within 3 days if they are critical[\s\S]*14 days if\s+high, 90 days otherwise/);
	});
});

it('SECURITY.md invents no address to write to', () => {
	const [{ text: policy }] = readFiles('', /^SECURITY\.md$/) as [ProjectFile];
	expect(policy).not.toMatch(/\S+@\S+\.\S+|https?:/);
	expect(policy).toContain('`CONTACT`');
});
