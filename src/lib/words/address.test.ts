import { expect, it } from 'vitest';
import { inLanguage, languageOf, toEnglish } from './address.ts';

it.for([
	['/people', '/es/people'],
	['/people?by=place#g-texas', '/es/people?by=place#g-texas'],
	['/people/made-up-name', '/es/people/made-up-name'],
	['/people/made-up-name.json', '/people/made-up-name.json'],
	['/datasets/example/compare/2011...2012', '/es/datasets/example/compare/2011...2012'],
	['/datasets/example/compare/2011...2012.json', '/datasets/example/compare/2011...2012.json'],
	['/people.csv?by=place', '/people.csv?by=place'],
	['/people/', '/people/'],
	['/gallery', '/gallery'],
	['#main', '#main'],
	['https://example.org/people', 'https://example.org/people']
] as const)('from a Spanish page, %s leads to %s', ([english, spanish]) => {
	expect(inLanguage(english, 'es')).toBe(spanish);
	expect(inLanguage(english, 'en')).toBe(english);
});

it.for([
	['/es', 'es', '/'],
	['/es/people', 'es', '/people'],
	['/es//example.org/x', 'es', '/example.org/x'],
	['/es/es/people', 'es', '/es/people'],
	['/people', 'en', '/people'],
	['/especially', 'en', '/especially']
] as const)('%s is read as %s and stands for %s', ([path, language, english]) => {
	expect(languageOf(path)).toBe(language);
	expect(toEnglish(path)).toBe(english);
});
