import { describe, expect, it } from 'vitest';
import { tellCounts, tellField } from './change-words.ts';

describe('what changed of a record', () => {
	it.for([
		[{ field: 'killed', before: 1, after: 2 }, 'people killed: 1, then 2'],
		[{ field: 'wounded', before: null, after: 3 }, 'people wounded: not stated, then 3'],
		[
			{ field: 'circumstance', before: 'dispute', after: 'unknown' },
			'circumstance: escalated dispute, then not stated'
		],
		[
			{ field: 'occurredOn', before: '2022-03-21', after: '2022-04-21' },
			'date: March 21, 2022, then April 21, 2022'
		],
		[{ field: 'state', before: 'TX', after: 'OH' }, 'state: Texas, then Ohio'],
		[{ field: 'hour', before: 0, after: 13 }, 'hour of the day: midnight, then 1 p.m.'],
		[
			{ field: 'school', before: 'Example High', after: 'Example High School' },
			'school: Example High, then Example High School'
		]
	] as const)('%o reads well', ([change, words]) => {
		expect(tellField(change)).toBe(words);
	});

	it.for([
		[null, 1, ''],
		[null, 3, 'adds 3'],
		[1, null, ''],
		[2, null, 'added 2'],
		[1, 0, 'added 1, adds 0 now'],
		[1, 1, '']
	] as const)('a record that added %s and adds %s says: %s', ([before, after, words]) => {
		expect(tellCounts({ before, after })).toBe(words);
	});
});
