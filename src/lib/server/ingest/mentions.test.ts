import { expect, it } from 'vitest';
import { mentionsFully, mentionsPartly, nameWords } from './mentions.ts';

const ada = nameWords('Ada Louise Márquez-Muster Jr.', 'Addie', 'marquez muster ada louise jr');

it('knows somebody by given names, names used and family names, without suffixes', () => {
	expect(ada).toEqual({ given: ['ada', 'louise', 'addie'], family: ['marquez', 'muster'] });
	expect(nameWords('Bo St. Beispiel', null, 'st beispiel bo').family).toEqual(['st', 'beispiel']);
});

it('does not take a shared middle name for the person', () => {
	expect(mentionsFully('Ada Louise Beispiel', ada)).toBe(false);
});

it.for([
	'Ada Muster',
	'MUSTER, Ada',
	'Addie Márquez',
	'Addie and her brother Tom Muster',
	'https://paper.example/2001/ada-louise-marquez',
	'https://adamuster.example',
	"Addie Muster's room"
])('%j mentions her', (text) => {
	expect(mentionsFully(text, ada)).toBe(true);
});

it.for(['Ada', 'Muster', 'Adam Musterson', 'Ada wrote a long letter to the town’s Muster', ''])(
	'%j alone does not mention her',
	(text) => {
		expect(mentionsFully(text, ada)).toBe(false);
	}
);

it('takes one name for enough where the text is about her event', () => {
	expect(mentionsPartly('Addie’s class', ada)).toBe(true);
	expect(mentionsPartly('The Muster family', ada)).toBe(true);
	expect(mentionsPartly('Adaptation', ada)).toBe(false);
});
