import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { chooseDate, dateInName, findSource } from './release-date.ts';

it.for([
	['somewhere/2025-02-14.csv', '2025-02-14'],
	['https://publisher.example/files/2025-02-14.csv?raw=1', '2025-02-14'],
	['school-shootings-2025-02-14.csv', null],
	['2025-02-14.csv/other.csv', null]
] as const)('the name %s gives the date %s', ([name, date]) => {
	expect(dateInName(name)).toBe(date);
});

it('takes the date that is given before the one that is found', () => {
	expect(chooseDate('2024-01-01', '2025-02-14')).toBe('2024-01-01');
	expect(chooseDate(undefined, '2025-02-14')).toBe('2025-02-14');
});

it('asks for a date where there is none', () => {
	expect(() => chooseDate(undefined, null)).toThrow(/give --date YYYY-MM-DD/);
});

it.for(['2025-02-30', '2025-2-3', '14.02.2025', 'yesterday', ''])('refuses %s as a date', (text) => {
	expect(() => chooseDate(text, null)).toThrow(/is no date, expected YYYY-MM-DD/);
});

it('finds the register’s events and date in its folder', () => {
	const folder = mkdtempSync(join(tmpdir(), 'made-up-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	writeFileSync(join(folder, 'release.json'), '{ "release": "2030-01-01" }');
	writeFileSync(join(folder, 'events.csv'), '');
	const expected = { path: join(folder, 'events.csv'), date: '2030-01-01' };
	expect(findSource('register', folder)).toEqual(expected);
	expect(findSource('register', join(folder, 'events.csv'))).toEqual(expected);
});
