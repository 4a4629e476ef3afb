import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { writeShapes } from './state-shapes.ts';

it('writes the outlines of states that the charts hold', () => {
	const held = readFileSync(new URL('../src/lib/charts/state-shapes.ts', import.meta.url), 'utf8');
	expect(writeShapes() === held).toBe(true); // toBe would print 22 kB twice
});
