import { describe, expect, it } from 'vitest';
import { formatDraft } from './draft.ts';
import { fieldName, hasFields, readFields } from './fields.ts';

const read = (query: string) => formatDraft(readFields(new URLSearchParams(query)));
const wounded = 'f1.1=wounded&a1.1=1&b1.1=&u1.1=no';
const setting = 'f2.1=setting&n2.1=not&v2.1=bus&v2.1=inside&u2.1=yes';

describe('the form of the builder', () => {
	it('gives lines and clauses in their order', () => {
		expect(read(`${setting}&${wounded}&f1.2=killed&a1.2=&b1.2=3`)).toBe(
			'wounded:1..:no~killed:..3:no;setting:!inside,bus:unknown'
		);
	});

	it('adds a line or a clause where its button is pressed', () => {
		expect(read(`${wounded}&add=line`)).toBe('wounded:1..:no;');
		expect(read(`${wounded}&${setting}&add=1`)).toBe('wounded:1..:no~;setting:!inside,bus:unknown');
	});

	it('drops a clause or a line where its button is pressed', () => {
		const both = `${wounded}&f1.2=killed&a1.2=1&${setting}`;
		expect(read(`${both}&drop=1.2`)).toBe('wounded:1..:no;setting:!inside,bus:unknown');
		expect(read(`${both}&drop=1`)).toBe('setting:!inside,bus:unknown');
		expect(read(`${wounded}&drop=1.1`)).toBe('');
	});

	it('takes empty lines out when it goes on', () => {
		expect(read(`${wounded}&f2.1=`)).toBe('wounded:1..:no');
	});

	it('knows its own fields', () => {
		expect(hasFields(new URLSearchParams(`${fieldName('f', 0, 1)}=`))).toBe(true);
		expect(hasFields(new URLSearchParams('from=all&where=killed:1..'))).toBe(false);
	});

	it('can be sent with anything in it', () => {
		expect(read('f1.1=moon&add=99&f99.99=killed&f0.0=')).toBe('killed:..:no');
	});
});
