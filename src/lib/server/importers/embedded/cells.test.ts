import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as cells from './cells.ts';

function read<Output>({ cell }: cells.Cell<Output>, text: string): Output | string {
	const { success, output, issues } = v.safeParse(cell, text);
	return success ? output : issues[0].message;
}

describe('a cell of text', () => {
	it.for([
		['', 'expected text'],
		[' Sample', 'expected no space at either end'],
		['Sample\u00a0', 'expected no space at either end'],
		['Sample\nCity', 'expected one line without control characters'],
		['Sample\rCity', 'expected one line without control characters'],
		['Marquesa Ma\u0301rquez', 'expected composed letters (Unicode NFC)']
	])('refuses %j', ([text, message]) => {
		expect(read(cells.text, text!)).toBe(message);
	});

	it('keeps accents, quotes and commas as they are', () => {
		expect(read(cells.text, 'Márquez, "Nick" O’Dare')).toBe('Márquez, "Nick" O’Dare');
	});
});

describe('a cell that may be blank', () => {
	it('reads a blank as null and never as zero', () => {
		expect(read(cells.optional(cells.integer()), '')).toBeNull();
	});

	it('still refuses what its cell refuses', () => {
		expect(read(cells.optional(cells.integer(0, 9)), '10')).toBe('expected a whole number from 0 to 9');
	});
});

describe('a cell with a number', () => {
	it.for(['-1', '1.0', '01', '1,000', ' 1', '1e3', '+1', '', '٣', '1001'])('refuses %j', (text) => {
		expect(read(cells.integer(0, 1000), text)).toBe('expected a whole number from 0 to 1000');
	});

	it('reads whole numbers and decimals', () => {
		expect(read(cells.integer(), '0')).toBe(0);
		expect(read(cells.decimal, '49.5')).toBe(49.5);
		expect(read(cells.decimal, '49,5')).toBe('expected a number such as 49.5');
	});
});

describe('a cell with a date', () => {
	it.for(['2023-02-29', '2023-02-31', '2023-13-01', '2023-00-10', '1900-02-29'])(
		'refuses %s, no real day',
		(day) => {
			expect(read(cells.isoDate, day)).toBe('expected a day that the calendar has');
			expect(read(cells.partialDate, day)).toBe('expected a day that the calendar has');
		}
	);

	it.for(['2024-02-29', '2000-02-29', '1999-12-31'])('reads %s', (day) => {
		expect(read(cells.isoDate, day)).toBe(day);
	});

	it('takes a year or a month only where the column says so', () => {
		expect(read(cells.partialDate, '2023')).toBe('2023');
		expect(read(cells.partialDate, '2023-09')).toBe('2023-09');
		expect(read(cells.partialDate, '2023-13')).toBe('expected a day that the calendar has');
		expect(read(cells.isoDate, '2023-09')).toBe('expected a date, yyyy-mm-dd');
	});
});

describe('a cell with a list', () => {
	it('reads ids parted by a semicolon and a space', () => {
		expect(read(cells.idList, 'town-paper; k12-db')).toEqual(['town-paper', 'k12-db']);
	});

	it.for([
		['', 'expected ids parted by "; "'],
		['town-paper;k12-db', 'expected words of a-z and 0-9, parted by hyphens'],
		['town-paper; ', 'expected words of a-z and 0-9, parted by hyphens'],
		['town-paper; town-paper', 'expected every item once']
	])('refuses %j', ([text, message]) => {
		expect(read(cells.idList, text!)).toBe(message);
	});
});

it('takes web addresses and no other schemes', () => {
	expect(read(cells.address, 'https://paper.example/a?b=1')).toBe('https://paper.example/a?b=1');
	for (const text of [
		'javascript:alert(1)',
		'paper.example',
		'ftp://paper.example',
		'https://paper example'
	]) {
		expect(read(cells.address, text)).toBe('expected an http or https address');
	}
});

it('knows yes, no and unknown, and nothing between', () => {
	expect(read(cells.threeValued, 'unknown')).toBe('unknown');
	expect(read(cells.threeValued, '')).toBe('expected one of yes, no, unknown');
});
