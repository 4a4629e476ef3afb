import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeIncident } from '../server/queries/testing.ts';
import { answerClause, joinAnswers, writtenRules } from './written-rule.ts';
import type { Incident } from './incident.ts';

const data = fileURLToPath(new URL('../../../data/', import.meta.url));
const readJson = (path: string) =>
	JSON.parse(readFileSync(`${data}${path}.json`, 'utf8')) as Record<string, unknown>;

/** Whether the rule of a dataset counts a row of the K-12 database. */
function ask(rule: string, facts: Partial<Incident>) {
	const answers = writtenRules[rule]!.map((clause) =>
		answerClause(clause, 'k12ssdb', makeIncident('1', facts))
	);
	if (answers.includes('no')) return 'no';
	return answers.includes('unknown') ? 'unknown' : 'yes';
}

it.for(Object.keys(writtenRules))('the written rule %s is one of ours to count by', (id) => {
	expect(readJson(`rules/${id}`)).toMatchObject({ id });
});

it.for(['register', 'wapo', 'k12ssdb', 'cnn'])('the rule of %s can be asked of the rows of others', (id) => {
	expect(Object.keys(writtenRules)).toContain(readJson(`datasets/${id}`).nativeRule);
});

describe('gunfire around the school day', () => {
	const shot = { wounded: 1, setting: 'outside', dayPart: 'classes', circumstance: 'dispute' } as const;

	it.for([
		['during classes, on the grounds, somebody hurt', {}, 'yes'],
		['in the evening', { dayPart: 'evening' }, 'no'],
		['before school: how long before is not told', { dayPart: 'before' }, 'unknown'],
		['away from school', { setting: 'off-property' }, 'no'],
		['on a bus', { setting: 'bus' }, 'unknown'],
		['nobody hurt: the gun may only have been shown', { wounded: 0 }, 'unknown'],
		['an accident that hurt nobody else', { wounded: 0, circumstance: 'accident' }, 'no'],
		['an accident that hurt somebody', { circumstance: 'accident' }, 'yes'],
		['a suicide of which nobody else was hurt', { wounded: 0, circumstance: 'suicide' }, 'unknown']
	] as const)('%s', ([, facts, expected]) => {
		expect(ask('school-hours', { ...shot, ...facts })).toBe(expected);
	});
});

it('somebody shot: how many were wounded must be known', () => {
	expect(ask('someone-shot', { wounded: null, setting: 'inside' })).toBe('unknown');
	expect(ask('someone-shot', { wounded: 0, setting: 'inside' })).toBe('no');
	expect(ask('someone-shot', { wounded: 1, setting: 'bus' })).toBe('yes');
});

it('rows that contradict each other answer nothing together', () => {
	expect(joinAnswers(['yes', 'unknown'])).toBe('yes');
	expect(joinAnswers(['unknown', 'no'])).toBe('no');
	expect(joinAnswers(['yes', 'no'])).toBe('unknown');
	expect(joinAnswers([])).toBe('unknown');
});
