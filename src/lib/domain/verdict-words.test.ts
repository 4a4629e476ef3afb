import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import type { Incident } from './incident.ts';
import type { Predicate } from './rule.ts';
import { verdictWithoutFacts, verdictWords } from './verdict-words.ts';

const incident: Incident = {
	sourceId: '1',
	occurredOn: '2020-03-02',
	hour: 15,
	school: 'Example High School',
	city: 'Sample City',
	state: 'TX',
	level: 'high',
	killed: 0,
	childrenKilled: 0,
	killedByPolice: null,
	wounded: 2,
	duringClasses: 'no',
	dayPart: 'after',
	setting: 'unknown',
	circumstance: 'dispute',
	activeShooter: 'unknown',
	schoolCommunity: 'yes',
	targets: 'unknown',
	reliability: 2,
	reports: null
};

const wounded: Predicate = { fact: 'wounded', atLeast: 1 };
const killed: Predicate = { fact: 'killed', atLeast: 1 };
const classes: Predicate = { fact: 'duringClasses', in: ['yes'] };
const bus: Predicate = { fact: 'setting', in: ['bus'] };
const byPolice: Predicate = { fact: 'killedByPolice', atMost: 0 };
const mild: Predicate = { fact: 'circumstance', in: ['accident', 'suicide'] };

describe('why an incident counts, in words', () => {
	it.for([
		[wounded, 'Counted: two people were wounded.'],
		[killed, 'Not counted: nobody was killed.'],
		[
			{ fact: 'wounded', atLeast: 4 },
			'Not counted: two people were wounded, and the rule asks that four or more people were wounded.'
		],
		[classes, 'Not counted: the shots were not fired during classes (the dataset says: no).'],
		[
			{ all: [wounded, classes] },
			'Not counted: the shots were not fired during classes (the dataset says: no).'
		],
		[
			{ not: mild },
			'Counted: it was not an accident or a suicide or attempt (the dataset says: escalated dispute).'
		],
		[{ fact: 'circumstance', in: ['accident', 'dispute'] }, 'Counted: it was an escalated dispute.'],
		[{ not: { fact: 'state', in: ['TX', 'CA'] } }, 'Not counted: it was in Texas.'],
		[{ fact: 'state', in: ['CA'] }, 'Not counted: it was not in California (the dataset says: Texas).'],
		[
			{ fact: 'hour', atMost: 11 },
			'Not counted: the shots were fired between 3 p.m. and 4 p.m., and the rule asks that the shots were fired before noon.'
		],
		[{ any: [killed, wounded] }, 'Counted: two people were wounded.'],
		[{ everything: true }, 'Counted: the rule takes in every incident of the dataset.'],
		[{ not: { everything: true } }, 'Not counted: the rule takes in no incident of the dataset.'],
		[
			{ all: [wounded, { unknownAs: 'yes', of: { not: bus } }] },
			'Counted: two people were wounded, and the dataset does not say where the shots were fired. By a choice of this rule, the unknown counts here.'
		],
		[
			{ unknownAs: 'no', of: bus },
			'Not counted: the dataset does not say where the shots were fired. By a choice of this rule, the unknown does not count here.'
		],
		[
			{ all: [wounded, byPolice] },
			'Not counted: the dataset does not say whether a police officer killed anybody. What is unknown does not count.'
		],
		[
			{ any: [killed, bus] },
			'Not counted: nobody was killed, and the dataset does not say where the shots were fired. What is unknown does not count.'
		],
		[
			{ any: [killed, { not: wounded }, { all: [killed, classes] }] },
			'Not counted: nobody was killed; two people were wounded, and the rule asks that nobody was wounded; the shots were not fired during classes (the dataset says: no).'
		]
	] as [Predicate, string][])('%o: %s', ([predicate, words]) => {
		expect(verdictWords(explain(predicate, incident), incident)).toBe(words);
	});
});

it('names who says the facts, where it is another than the dataset', () => {
	const predicate: Predicate = { any: [classes, bus] };
	expect(verdictWords(explain(predicate, incident), incident, 'register')).toBe(
		'Not counted: the shots were not fired during classes (the register says: no), and the register does not say where the shots were fired. What is unknown does not count.'
	);
});

describe('a verdict on a row that may not be shown', () => {
	it.for([
		[{ fact: 'wounded', atLeast: 4 }, 'Not counted. What decides: whether four or more people were wounded.'],
		[{ not: mild }, 'Counted. What decides: whether it was an accident or a suicide or attempt.'],
		[
			{ unknownAs: 'no', of: bus },
			'Not counted. What decides: whether the shots were fired on a school bus.'
		],
		[
			{ all: [wounded, { not: killed }] },
			'Counted. What decides: whether someone was wounded, and whether someone was killed.'
		]
	] as [Predicate, string][])('%o: %s', ([predicate, words]) => {
		expect(verdictWithoutFacts(explain(predicate, incident))).toBe(words);
	});

	it('says so where the rule asks nothing', () => {
		const words = 'Counted: the rule takes in every incident of the dataset.';
		expect(verdictWithoutFacts(explain({ everything: true }, incident))).toBe(words);
	});

	it('reads the same for a fact that says no and for one that is unknown', () => {
		const silent = { ...incident, wounded: null, duringClasses: 'unknown' as const };
		for (const predicate of [{ fact: 'wounded' as const, atLeast: 4 }, classes]) {
			const [told, untold] = [incident, silent].map((row) => verdictWithoutFacts(explain(predicate, row)));
			expect(untold).toBe(told);
		}
	});
});
