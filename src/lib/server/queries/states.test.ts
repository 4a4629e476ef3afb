import { expect, it } from 'vitest';
import { stateCodes } from '../../domain/state.ts';
import { openTestDb } from '../db/testing.ts';
import { listStates } from './states.ts';
import { makeSmallDb } from './testing-small.ts';

it('every state and territory is listed by name, with counts only where the register holds an event', () => {
	const entries = listStates(makeSmallDb());
	expect(entries).toHaveLength(stateCodes.length);
	const names = entries.map(({ name }) => name);
	expect(names.slice(0, 3)).toEqual(['Alabama', 'Alaska', 'American Samoa']);
	expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
	expect(entries.filter(({ register }) => register !== null)).toMatchObject([
		{ code: 'TX', register: { incidents: { value: 2 }, killed: { value: 4 } } }
	]);
});

it('states cannot be listed without a register', () => {
	expect(() => listStates(openTestDb())).toThrow('npm run data -- load');
});
