import { describe, expect, it } from 'vitest';
import { hashLine, listLast, readChain, type LedgerEntry } from './entry.ts';

const sha256 = 'a'.repeat(64);

/** Lines that follow from each other, of made-up releases. */
function chain(...happenings: [LedgerEntry['action'], string][]): string[] {
	const lines: string[] = [];
	for (const [action, release] of happenings) {
		const last = lines.at(-1);
		const previous = last === undefined ? null : hashLine(last);
		const about = { at: '2030-01-01T00:00:00.000Z', action, release, sha256, rows: 1, columnsSha256: null };
		lines.push(JSON.stringify({ seq: lines.length + 1, ...about, previous }));
	}
	return lines;
}

const lines = chain(
	['import', 'wapo@2030-01-01'],
	['import', 'cnn@2030-01-01'],
	['remove', 'wapo@2030-01-01']
);

describe('a ledger', () => {
	it('chains when every line has the hash of the one before', () => {
		expect(readChain(lines).map(({ seq }) => seq)).toEqual([1, 2, 3]);
		expect(readChain([])).toEqual([]);
	});

	it.for([
		['a changed line', [lines[0]!.replace('wapo', 'wapa'), lines[1]!, lines[2]!], /^line 2 does not follow/],
		['lines in another order', [lines[1]!, lines[0]!, lines[2]!], /^line 1 is numbered 2/],
		['a line that is gone', [lines[0]!, lines[2]!], /^line 2 is numbered 3/],
		['the beginning that is gone', [lines[1]!, lines[2]!], /^line 1 is numbered 2/],
		['a line that is no JSON', [lines[0]!, lines[1]!.slice(0, 40)], /^line 2 is no entry/],
		['a line with another field', [lines[0]!.replace('{', '{"by":"us",')], /^line 1 is no entry/]
	] as const)('with %s does not chain, and the line is named', ([, found, message]) => {
		expect(() => readChain(found)).toThrow(message);
	});

	it('holds what was imported and not removed since', () => {
		expect([...listLast(readChain(lines)).keys()]).toEqual(['cnn@2030-01-01']);
		const back = chain(
			['import', 'wapo@2030-01-01'],
			['remove', 'wapo@2030-01-01'],
			['import', 'wapo@2030-01-01']
		);
		expect(listLast(readChain(back)).get('wapo@2030-01-01')!.seq).toBe(3);
	});
});
