import { englishPlural } from '../plural.ts';

/** `/people/<id>`: a person. */
export const person = {
	knownAs: (name: string) => `Known as ${name}.`,
	description: (name: string, life: string | null) => (life ? `${name}: ${life}` : name),
	noAge: 'Age not stated in the sources',
	age: (years: number) => `${years} years old`,
	roles: { student: 'student', teacher: 'teacher', staff: 'staff' },
	littleKnown:
		'The public sources read for this page name them and say little more. If you knew them, {corrections|write to us}.',
	room: 'The room',
	happened: 'What happened',
	killed: 'Killed on {day} at {school} in {place}.',
	others: (count: number) =>
		englishPlural(count, { one: 'Killed with them: {names}.', other: 'Killed with them: {names}.' }),
	twoSources: 'At least two public sources agree on the name.',
	oneSource: 'One public source gives the name; a second was not found.'
};
