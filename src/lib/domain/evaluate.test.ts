import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { Incident } from './incident.ts';
import type { Predicate } from './rule.ts';

const incident: Incident = {
	sourceId: '1',
	occurredOn: '2020-03-02',
	hour: null,
	school: 'Example High School',
	city: 'Sample City',
	state: 'TX',
	level: 'high',
	killed: 1,
	childrenKilled: 0,
	killedByPolice: null,
	wounded: null,
	duringClasses: 'yes',
	dayPart: 'classes',
	setting: 'unknown',
	circumstance: 'dispute',
	activeShooter: 'unknown',
	schoolCommunity: 'no',
	targets: 'unknown',
	reliability: 2,
	reports: null
};

const yes: Predicate = { fact: 'killed', atLeast: 1 };
const no: Predicate = { fact: 'childrenKilled', atLeast: 1 };
const unknown: Predicate = { fact: 'wounded', atLeast: 1 };

describe('a counting rule asked of one incident', () => {
	it.for([
		[yes, 'yes'],
		[no, 'no'],
		[unknown, 'unknown'],
		[{ fact: 'setting', in: ['inside', 'unknown'] }, 'unknown'],
		[{ fact: 'level', in: ['high', 'k12'] }, 'yes'],
		[{ fact: 'level', in: ['elementary'] }, 'no'],
		[{ fact: 'killed', atMost: 0 }, 'no'],
		[{ everything: true }, 'yes'],
		[{ not: unknown }, 'unknown'],
		[{ not: no }, 'yes'],
		[{ all: [yes, unknown] }, 'unknown'],
		[{ all: [no, unknown] }, 'no'],
		[{ any: [yes, unknown] }, 'yes'],
		[{ any: [no, unknown] }, 'unknown'],
		[{ any: [no, no] }, 'no'],
		[{ unknownAs: 'no', of: unknown }, 'no'],
		[{ unknownAs: 'yes', of: unknown }, 'yes'],
		[{ unknownAs: 'yes', of: no }, 'no']
	] as [Predicate, string][])('%o is answered %s', ([predicate, answer]) => {
		expect(evaluate(predicate, incident)).toBe(answer);
	});
});
