import { expect, it } from 'vitest';
import { judgeCitation } from './citation-status.ts';

it.for([
	[null, 28, 33, 'uncited'],
	[28, 28, null, 'verified'],
	[28, 28, 28, 'verified'],
	[28, 28, 33, 'moved'],
	[0, 0, 1, 'moved'],
	[29, 28, null, 'misquoted'],
	[33, 28, 33, 'misquoted'],
	[null, 0, null, 'uncited']
] as const)('cited %s, counted %s, on the newest %s: %s', ([cited, value, newest, status]) => {
	expect(judgeCitation(cited, value, newest)).toBe(status);
});
