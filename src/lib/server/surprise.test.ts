import { expect, it } from 'vitest';
import { reportSurprise } from './surprise.ts';

it('tells a reader an id and the log the rest, in one line', () => {
	const lines: string[] = [];
	const error = new Error('no such table: events\nparams: Example');
	const told = reportSurprise(error, '/events', (line) => lines.push(line));
	expect(Object.keys(told).sort()).toEqual(['id', 'message']);
	expect(told.message).not.toContain('table');
	expect(lines).toHaveLength(1);
	expect(lines[0]).not.toContain('\n');
	expect(JSON.parse(lines[0]!)).toMatchObject({ id: told.id, path: '/events', error: error.message });
});

it('copes with what is thrown and is no error', () => {
	const lines: string[] = [];
	reportSurprise('odd', '/', (line) => lines.push(line));
	expect(lines[0]).toContain('odd');
});
