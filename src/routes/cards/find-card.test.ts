import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { openTestDb } from '#lib/server/db/testing.ts';
import { people } from '#lib/server/db/schema/register.ts';
import { addDataset, addEvent, addRelease, addRule, makeIncident } from '#lib/server/queries/testing.ts';
import { findCard } from './find-card.ts';

const db = openTestDb();
const killed = { occurredOn: '2001-03-05', killed: 3 };
addDataset(db, 'register', 'rows');
addRule(db, 'register-fatal', ['register'], { everything: true });
addRelease(db, 'register', '2002-06-30', [makeIncident('example', killed)]);
addEvent(db, 'example', killed, ['Ada Placeholder', 'Bea Muster', null]);

describe('the card of', () => {
	it('a section is its title', () => expect(findCard(db, 'about/method')!.title).toBe('Method'));

	it('an event is the school, the place, the date and a window for each person killed', () =>
		expect(findCard(db, 'events/example')).toEqual({
			title: 'Example Elementary School',
			sentence: 'Sample City, Texas',
			note: 'March 5, 2001',
			windows: { lit: 2, outlined: 1 }
		}));

	it('a year says who was killed, and lights their windows', () =>
		expect(findCard(db, 'years/2001')).toEqual({
			title: '2001',
			sentence: '3 people were killed in 1 shooting at US schools',
			note: 'Counted in the register of No Figure Alone',
			windows: { lit: 2, outlined: 1 }
		}));

	it('a year that is not over says how far it is counted', () =>
		expect(findCard(db, 'years/2002')).toMatchObject({
			sentence: 'No fatal shooting at a US school is held for this year',
			note: 'Counted in the register of No Figure Alone, up to June 30, 2002'
		}));

	it('a person is the name alone, and gone with the name', () => {
		const { id } = db.select().from(people).where(eq(people.fullName, 'Bea Muster')).all()[0]!;
		expect(findCard(db, `people/${id}`)).toEqual({
			...{ title: 'Bea Muster', sentence: null, note: null },
			equal: true
		});
		db.delete(people).where(eq(people.id, id)).run();
		expect(findCard(db, `people/${id}`)).toBeUndefined();
	});

	it.for([
		'people/nobody',
		'events/',
		'years/2003',
		'years/1996',
		'years/abcd',
		'rules/x/y',
		'toString/x',
		'__proto__'
	])('%s is not there', (path) => expect(findCard(db, path)).toBeUndefined());
});
