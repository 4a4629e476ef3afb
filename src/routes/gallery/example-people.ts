import type { NameEntry } from '#lib/components/name-entry.ts';

const names = ['Ada Example', 'Ben Sample', 'María José Specimen-Muster', 'Dee Model Jr.', 'Eli Pattern'];

const person = (name: string, index: number) => ({
	personId: `example-${index + 1}`,
	name,
	age: index === 3 ? null : 6 + 3 * index
});

/** Made-up people as running text takes them. */
export const people = names.map((name, index) => ({ href: `/people/example-${index + 1}`, name }));

/** As an event shows them: with a room, with a note on an age, and with nothing but the name. */
export const victims = names.slice(1, 4).map((name, index) => ({
	...person(name, index),
	knownAs: null,
	age: index === 2 ? null : 9 + 3 * index,
	ageNote: index === 1 ? '11 or 12 in the reports' : null,
	role: ['student', 'teacher', 'other'][index]!,
	rememberedFor: index === 2 ? null : 'Drew maps of places that do not exist, and gave them away.',
	roomId: index === 0 ? 'ben-sample' : null
}));

/** As a wall and a list show them, the fourth and the last not named. */
export const entries: NameEntry[] = [...names.slice(0, 3), null, names[4]!, null].map((name, index) => ({
	...(name === null ? { personId: null, name, age: null } : person(name, index)),
	victimId: `example-event.${index + 1}`,
	unnamedReason: name === null ? (index === 3 ? 'not-found' : 'withheld') : null,
	eventId: '2005-03-04-example',
	occurredOn: '2005-03-04',
	school: index === 2 ? 'Sample Regional Vocational and Technical High School' : 'Example Elementary School',
	city: 'Sample City',
	state: 'TX'
}));
