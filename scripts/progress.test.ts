import { describe, expect, it } from 'vitest';
import { createProgress, describeSpeed } from './progress.ts';

/** Shows moments at given milliseconds and returns what was written. */
function show(isTTY: boolean, times: number[]) {
	let text = '';
	let time = 0;
	const progress = createProgress({ isTTY, write: (part) => (text += part) }, () => time);
	for (time of times) progress.show({ step: 'import', done: time, of: 2000, records: time });
	return { text, clear: () => (progress.clear(), text) };
}

describe('progress', () => {
	it('is a bar that redraws itself on a terminal, and goes away', () => {
		const { text, clear } = show(true, [500, 1000]);
		expect(text).toBe(
			'\r\u001b[2Kimport   [######..................] 25 %, 500 rows' +
				'\r\u001b[2Kimport   [############............] 50 %, 1,000 rows'
		);
		expect(clear().endsWith('rows\r\u001b[2K')).toBe(true);
	});

	it('is plain lines elsewhere, one a second at most', () => {
		const { text, clear } = show(false, [10, 20, 900, 1200, 1300, 1999]);
		expect(text).toBe('import   0 %, 10 rows\nimport   60 %, 1,200 rows\n');
		expect(clear()).toBe(text);
	});

	it('tells how much came where the whole is not known', () => {
		let text = '';
		const progress = createProgress({ write: (part) => (text += part) });
		progress.show({ step: 'download', done: 1_500_000, of: null, records: 0 });
		expect(text).toBe('download 1.5 MB\n');
	});
});

it('tells rows per second and memory at the end', () => {
	expect(describeSpeed(2514, 800)).toMatch(
		/^2,514 rows in 0\.8 s, 3,143 rows\/s, at most \d+\.\d MB of memory$/
	);
});
