import { expect, it } from 'vitest';
import { gatherPeople } from './sheet-people.ts';

it('names a person once and adds up those who are not named, by reason', () => {
	const ada = { href: '/people/ada', name: 'Ada Placeholder' };
	const bea = { href: '/people/bea', name: 'Bea Muster' };
	expect(
		gatherPeople([
			{ people: [ada], notNamed: [{ reason: 'not-found', count: 2 }] },
			{ people: [bea, ada], notNamed: [] },
			{
				people: [],
				notNamed: [
					{ reason: 'withheld', count: 1 },
					{ reason: 'not-found', count: 3 }
				]
			}
		])
	).toEqual({
		people: [ada, bea],
		notNamed: [
			{ reason: 'not-found', count: 5 },
			{ reason: 'withheld', count: 1 }
		]
	});
});
