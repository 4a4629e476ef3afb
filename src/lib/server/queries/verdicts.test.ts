import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../db/open.ts';
import { isProblem } from './figure-answer.ts';
import { figuresCounting } from './figures-counting.ts';
import { findIncident } from './incident.ts';
import { eventIds, makeRandomDb } from './testing-random.ts';
import { makeSmallDb } from './testing-small.ts';
import { addDataset, addLink, addRelease, addRule, addTotal, makeIncident } from './testing.ts';
import { listVerdicts, listVerdictsOfRow, type VerdictGroup } from './verdicts.ts';

let db: Db;
beforeEach(() => {
	db = makeSmallDb();
});

const judge = (eventId: string, from = db) => listVerdicts(from, eventId, figuresCounting(from, eventId));
const groupOf = (dataset: string, eventId = 'event') =>
	judge(eventId).groups.find((group) => group.dataset === dataset);
const told = (group: VerdictGroup | undefined) => group?.verdicts.map(({ rule, why }) => `${rule}: ${why}`);

describe('why an event counts', () => {
	it('is told for each dataset with a row of it, the register first, by each rule that it can carry', () => {
		addRule(db, 'many', ['open', 'gated'], { fact: 'killed', atLeast: 4 });
		const { groups } = judge('event');
		expect(groups.map(({ dataset, label, facts }) => [dataset, label, facts])).toEqual([
			['register', '2026-11-22', 'shown'],
			['gated', '2023-09-22', 'withheld'],
			['open', '2025-02-14', 'shown']
		]);
		expect(told(groups[2])).toEqual([
			'all: Counted: the rule takes in every incident of the dataset.',
			'fatal: Counted: two people were killed.',
			'many: Not counted: two people were killed, and the rule asks that four or more people were killed.'
		]);
	});

	it('gives no fact of a row whose terms forbid listing, only the clause that decides', () => {
		addRule(db, 'wounded', ['gated'], { fact: 'wounded', atLeast: 1 });
		const group = groupOf('gated');
		expect(told(group)).toContain('wounded: Counted. What decides: whether someone was wounded.');
		expect(JSON.stringify(group)).not.toMatch(/secret|nine people|four people/i);
	});

	it('is told of the newest release held that has the row', () => {
		addRelease(db, 'open', '2026-01-01', [makeIncident('row-2')]);
		expect(groupOf('open')?.label).toBe('2025-02-14');
		addRelease(db, 'open', '2026-02-01', [makeIncident('row-1', { occurredOn: '2022-05-10', killed: 0 })]);
		expect(told(groupOf('open'))).toContain('fatal: Not counted: nobody was killed.');
	});

	it('holds where one of several rows of the dataset counts', () => {
		addLink(db, 'open', 'row-0', 'event');
		const fatal = groupOf('open')?.verdicts.find(({ rule }) => rule === 'fatal');
		expect(fatal).toMatchObject({ counted: true, why: 'Counted: two people were killed.' });
	});

	it('asks the register’s facts where only a publisher’s totals are held', () => {
		addLink(db, 'unlinked', 'any', 'event');
		addTotal(db, ['unlinked', '2024-01-01', 'fatal'], 2022, 7);
		expect(groupOf('unlinked')).toMatchObject({
			facts: 'register',
			verdicts: [{ rule: 'fatal', why: 'Counted: three people were killed.', figures: [{ value: 7 }] }]
		});
		addRule(db, 'not-bus', ['unlinked'], { unknownAs: 'yes', of: { not: { fact: 'setting', in: ['bus'] } } });
		addTotal(db, ['unlinked', '2024-01-01', 'not-bus'], 2022, 9);
		expect(told(groupOf('unlinked'))).toContain(
			'not-bus: Counted: the register does not say where the shots were fired. By a choice of this rule, the unknown counts here.'
		);
	});

	it('says nothing of a dataset whose terms forbid everything', () => {
		addDataset(db, 'closed', 'none');
		addRule(db, 'of-closed', ['closed'], { everything: true });
		addRelease(db, 'closed', '2024-01-01', [makeIncident('closed-1')]);
		addLink(db, 'closed', 'closed-1', 'event');
		expect(groupOf('closed')).toBeUndefined();
	});

	it('names every other rule once, with why it was not asked', () => {
		addRule(db, 'elsewhere', ['unlinked'], { fact: 'wounded', atLeast: 1 });
		const { notAsked } = judge('event');
		expect(notAsked.map(({ why, rules }) => [why, rules.map(({ id }) => id)])).toEqual([
			['No dataset that states their facts has a row of this event here.', ['elsewhere']],
			['Their facts are in no dataset here that is held row by row: they stand in words only.', ['words']]
		]);
	});

	it('agrees with the figures: each stands once, beside a rule that counts it', () => {
		const random = makeRandomDb(3);
		for (const id of eventIds) {
			const counting = figuresCounting(random, id);
			const { groups } = listVerdicts(random, id, counting);
			const verdicts = groups.flatMap((group) => group.verdicts);
			expect(verdicts.flatMap(({ figures }) => figures.map(({ address }) => address)).sort()).toEqual(
				counting.flatMap(({ figures }) => figures.map(({ address }) => address)).sort()
			);
			for (const { counted, figures } of verdicts) expect(figures.length > 0).toBe(counted);
			expect(JSON.stringify(groups.filter(({ dataset }) => dataset === 'gated'))).not.toMatch(/secret/i);
		}
	});
});

describe('why a row counts', () => {
	it('is told by every rule of its dataset, with the number that counts it', () => {
		const found = findIncident(db, { dataset: 'open', label: '2025-02-14' }, 'row-0');
		if (isProblem(found)) throw new Error(found.problem);
		const { groups, notAsked } = listVerdictsOfRow(db, found);
		expect(told(groups[0])).toEqual([
			'all: Counted: the rule takes in every incident of the dataset.',
			'fatal: Not counted: nobody was killed.'
		]);
		expect(groups[0]!.verdicts.map(({ figures }) => figures.map(({ value, year }) => [value, year]))).toEqual(
			[[[3, 2022]], []]
		);
		expect(notAsked.map(({ rules }) => rules.map(({ id }) => id))).toEqual([['words']]);
	});
});
