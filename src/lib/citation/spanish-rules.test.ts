import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
	spanishConditions,
	spanishRuleTitles,
	spanishVersions,
	tellRule,
	titleRule
} from './spanish-rules.ts';

interface Rule {
	id: string;
	version: number;
	title: string;
	inWhich: string | null;
}

const folder = new URL('../../../data/rules/', import.meta.url);
const rules = readdirSync(folder).map(
	(name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Rule
);

it('names every counting rule in Spanish, and no other', () => {
	expect(Object.keys(spanishRuleTitles).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});

it('says in Spanish what a rule admits wherever the rule says it in English', () => {
	const told = rules.filter(({ inWhich }) => inWhich !== null).map(({ id }) => id);
	expect(Object.keys(spanishConditions).toSorted()).toEqual(told.toSorted());
});

it('is the Spanish of the version of each rule that is kept now', () => {
	const revised = rules.filter(({ version }) => version > 1).map(({ id, version }) => [id, version]);
	expect(spanishVersions).toEqual(Object.fromEntries(revised));
});

it('leaves a rule that it does not know in English', () => {
	const rule = { id: 'some-rule', title: 'Some rule', inWhich: 'a gun was seen' };
	expect([titleRule(rule, 'es'), tellRule(rule, 'es')]).toEqual(['Some rule', null]);
	expect([titleRule(rule, 'en'), tellRule(rule, 'en')]).toEqual(['Some rule', 'a gun was seen']);
});
