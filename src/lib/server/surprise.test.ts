import { expect, it } from 'vitest';
import { reportSurprise, type SurpriseLine } from './surprise.ts';

it('tells a reader an id and the log the rest', () => {
	const lines: SurpriseLine[] = [];
	const error = new Error('no such table: events\nparams: Example');
	const told = reportSurprise(error, '/events', undefined, (line) => lines.push(line));
	expect(Object.keys(told).sort()).toEqual(['id', 'message']);
	expect(told.message).not.toContain('table');
	expect(told.id).toMatch(/^[0-9a-f]{12}$/);
	expect(lines).toEqual([{ id: told.id, path: '/events', error: error.message, stack: error.stack }]);
});

it('bears the id of the request that met it', () => {
	expect(reportSurprise(new Error('x'), '/', 'abcdef123456', () => undefined).id).toBe('abcdef123456');
});

it('copes with what is thrown and is no error', () => {
	const lines: SurpriseLine[] = [];
	reportSurprise('odd', '/', undefined, (line) => lines.push(line));
	expect(lines[0]!.error).toBe('odd');
});
