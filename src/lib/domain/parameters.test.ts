import { describe, expect, it } from 'vitest';
import { keepKnown, parametersOf } from './parameters.ts';

const canonical = (path: string, known: string[]) => keepKnown(new URL(path, 'http://localhost'), known);

describe('keepKnown', () => {
	it.for(['/years', '/events?from=1999&to=2024', '/events?q=a+b'])('leaves %s alone', (path) => {
		expect(canonical(path, ['from', 'to', 'q'])).toBeNull();
	});

	it.for([
		['/years?utm_source=x', '/years'],
		['/events?to=2024&from=1999', '/events?from=1999&to=2024'],
		['/events?from=&to=2024', '/events?to=2024'],
		['/events?from=1999&from=1999', '/events?from=1999'],
		['/events?q=a%20b', '/events?q=a+b']
	] as const)('sends %s to %s', ([path, target]) => {
		expect(canonical(path, ['from', 'to', 'q'])).toBe(target);
		expect(canonical(target, ['from', 'to', 'q'])).toBeNull();
	});
});

describe('parametersOf', () => {
	it('knows none for a route that names none', () => {
		expect(parametersOf('/about')).toEqual([]);
	});

	it('leaves figures to themselves', () => {
		expect(parametersOf('/figures/[release]/[rule]/[measure]')).toBeNull();
		expect(parametersOf('/cards/figures/[release]/[rule]/[measure=slug].png')).toBeNull();
	});
});
