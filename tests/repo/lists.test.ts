import { describe, expect, it } from 'vitest';
import { columnWords } from '../../src/lib/server/downloads/columns.ts';
import { findUnexplained } from './documentation.ts';
import { readFiles } from './project-files.ts';

describe('every list', () => {
	// what /verify and /check answer is no list of ours: it is of what a reader gives, and nobody keeps it
	const routes = readFiles('src/routes', /\.\[format=format\]\/\+server\.ts$/).filter(
		({ path }) => !/^src\/routes\/(verify|check)\./.test(path)
	);

	it('is answered by the one function that gives it all its forms', () => {
		expect(routes.length).toBeGreaterThan(20);
		const others = routes.filter(
			({ text }) => text.split('respondWithData(event, {').length !== 2 || text.includes('new Response')
		);
		expect(others.map(({ path }) => path)).toEqual([]);
	});

	it('has columns that the dictionary explains', () => {
		expect(findUnexplained(columnWords, 'meaning')).toEqual([]);
	});
});
