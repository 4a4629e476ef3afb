import { expect, it } from 'vitest';
import { formatRate } from './rate.ts';

it.for([
	[0, '0'],
	[0.0681, '0.07'],
	[0.268, '0.27'],
	[0.9949, '0.99'],
	[0.996, '1.0'],
	[2.94, '2.9'],
	[1234.56, '1,234.6']
] as const)('a rate of %f is written %s', ([rate, text]) => {
	expect(formatRate(rate)).toBe(text);
});
