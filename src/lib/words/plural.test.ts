import { expect, it } from 'vitest';
import { englishPlural, spanishPlural } from './plural.ts';

const spanish = { one: 'incidente', many: 'de incidentes', other: 'incidentes' };

it.for([
	[0, 'incidents', 'incidentes'],
	[1, 'incident', 'incidente'],
	[2, 'incidents', 'incidentes'],
	[1_000_000, 'incidents', 'de incidentes'],
	[1_000_001, 'incidents', 'incidentes']
] as const)('%i is followed by %s and by %s', ([count, english, words]) => {
	expect(englishPlural(count, { one: 'incident', other: 'incidents' })).toBe(english);
	expect(spanishPlural(count, spanish)).toBe(words);
});

it('there is a form for every class that Spanish has', () => {
	const classes = new Intl.PluralRules('es-US').resolvedOptions().pluralCategories;
	expect(classes.toSorted()).toEqual(Object.keys(spanish).toSorted());
});
