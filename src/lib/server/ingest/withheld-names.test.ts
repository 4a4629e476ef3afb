import { describe, expect, it } from 'vitest';
import { findWithheldNames, hashName, parseWithheldNames } from './withheld-names.ts';

const hashes = new Set(['Nemo Ungenannt', 'Per Olaf Musterström', 'Mo ONeil'].map(hashName));
const found = (text: string) =>
	findWithheldNames(text, hashes).map(({ start, end }) => text.slice(start, end));

describe('looking for withheld names', () => {
	it.for([
		['The name Nemo Ungenannt stood there.', 'Nemo Ungenannt'],
		['NEMO UNGENANNT', 'NEMO UNGENANNT'],
		['https://paper.example/2001/nemo-ungenannt.html', 'nemo-ungenannt'],
		['https://paper.example/nemo_ungenannt', 'nemo_ungenannt'],
		['#NemoUngenannt', 'NemoUngenannt'],
		['Nemo\nUngenannt', 'Nemo\nUngenannt'],
		['Nemo Q. Ungenannt', 'Nemo Q. Ungenannt'],
		['Nemo Ungenannt’s school', 'Nemo Ungenannt'],
		['Per Olaf Musterström', 'Per Olaf Musterström'],
		['Per Olaf Musterstro\u0308m', 'Per Olaf Musterstro\u0308m'],
		['Mo O’Neil', 'Mo O’Neil'],
		["Mo O'Neil", "Mo O'Neil"]
	])('%j is found', ([text, name]) => {
		expect(found(text!)).toEqual([name]);
	});

	it.for(['Nemo', 'Ungenannt Nemo', 'Nemo and Ungenannt', 'Olaf Musterström', 'nemoungenannt', ''])(
		'%j is not taken for one',
		(text) => {
			expect(found(text)).toEqual([]);
		}
	);

	it('gives each place once', () => {
		expect(found('Nemo Ungenannt, nemo-ungenannt')).toEqual(['Nemo Ungenannt', 'nemo-ungenannt']);
	});
});

describe('the list of withheld names', () => {
	it('holds the hash that its own file describes', () => {
		// printf %s 'no-figure-alone/withheld/1|nemo ungenannt' | sha256sum
		expect(hashName('Nemo Ungenannt')).toBe(
			'3c99a81df6b74652e837023462acefd0e7bff114521f15170fc20fedc0b45d87'
		);
	});

	it('reads hashes and comments', () => {
		expect(parseWithheldNames(`# a comment\n\n${'0'.repeat(64)}\n`)).toEqual(new Set(['0'.repeat(64)]));
	});

	it('refuses a line that is a name', () => {
		expect(() => parseWithheldNames('# a comment\nNemo Ungenannt\n')).toThrow('line 2');
	});
});
