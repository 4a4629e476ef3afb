import { describe, expect, it } from 'vitest';
import { k12Row, toCsv } from '../../../../tests/fixtures/imports/made-up-rows.ts';
import { readMadeUp } from '../../../../tests/fixtures/imports/read-made-up.ts';
import { k12ssdb } from './k12ssdb.ts';

const read = (...rows: Record<string, string>[]) => readMadeUp(k12ssdb, toCsv(k12Row, rows, '\r\n'));

it('reads a row of the K-12 database in our words', () => {
	const { incidents, findings } = read({});
	expect(findings).toEqual([]);
	expect(incidents).toEqual([
		{
			sourceId: '20230922TXEXS',
			occurredOn: '2023-09-22',
			hour: 12,
			school: 'Example High School',
			city: 'Sample City',
			state: 'TX',
			level: 'high',
			killed: 1,
			childrenKilled: null,
			killedByPolice: null,
			wounded: 2,
			duringClasses: 'yes',
			dayPart: 'classes',
			setting: 'outside',
			circumstance: 'dispute',
			activeShooter: 'no',
			schoolCommunity: 'yes',
			targets: 'victims',
			reliability: 2,
			reports: 5
		}
	]);
});

it.for([
	['5/1/66', '1966-05-01'],
	['12/31/99', '1999-12-31'],
	['1/1/00', '2000-01-01'],
	['2/29/65', null],
	['3/1/65', '2065-03-01'],
	['9/22/2023', '2023-09-22']
] as const)('reads the two-digit year of %s as one of 1966 to 2065: %s', ([Date, date]) => {
	const { incidents } = read({ Date, Year: '' });
	expect(incidents[0]?.occurredOn ?? null).toBe(date);
});

describe('the coding of', () => {
	it.for([
		['Situation', 'Accidental', { circumstance: 'accident' }],
		['Situation', 'Suicide/Attempted', { circumstance: 'suicide' }],
		['Situation', 'Murder/Suicide', { circumstance: 'murder-suicide' }],
		['Situation', 'Psychosis', { circumstance: 'other' }],
		['Situation', '', { circumstance: 'unknown' }],
		['Involves_Students_Staff', '', { schoolCommunity: 'unknown' }],
		['During_Classes', '', { duringClasses: 'unknown' }],
		['During_Classes', 'No', { duringClasses: 'no' }],
		['Active_Shooter_FBI', 'Yes', { activeShooter: 'yes' }],
		['Time_Period', 'Dismissal', { dayPart: 'after' }],
		['School_Level', 'Junior High', { level: 'middle' }],
		['Location_Type', 'School Bus', { setting: 'bus' }],
		['Targets', 'Random Shooting', { targets: 'random' }],
		['Number_News', '', { reports: null }],
		['Reliability', '', { reliability: null }]
	] as const)('%s “%s”', ([column, word, facts]) => {
		const { incidents, findings } = read({ [column]: word });
		expect(findings).toEqual([]);
		expect(incidents).toMatchObject([facts]);
	});
});

describe('a fault is reported, and the row is used:', () => {
	it.for([
		['Involves_Students_Staff', 'Y', 'expected Yes, No or nothing', { schoolCommunity: 'yes' }],
		['Active_Shooter_FBI', 'N/A', 'expected Yes, No or nothing', { activeShooter: 'unknown' }],
		['Targets', 'NA', 'expected one of Victims Targeted', { targets: 'unknown' }],
		['Location_Type', 'ND', 'expected one of Outside on School Property', { setting: 'unknown' }],
		[
			'Number_Victims',
			'9',
			'expected 3, the sum of Victims_Killed and Victims_Wounded',
			{ killed: 1, wounded: 2 }
		],
		['Year', '2022', 'expected 2023, the year of the date', { occurredOn: '2023-09-22' }],
		['Incident_ID', '20230921TXEXS', 'expected an id that begins with the date, 20230922', {}],
		['Reliability', '7', 'expected a grade from 1 to 5', { reliability: null }]
	] as const)('%s “%s”', ([column, word, expected, facts]) => {
		const { incidents, findings } = read({ [column]: word });
		expect(findings).toEqual([expect.stringContaining(`line 2, ${column}: found "${word}", ${expected}`)]);
		expect(incidents).toMatchObject([facts]);
	});
});

it('never asks for a narrative, a summary, a source or a coordinate', () => {
	const asked = [...k12ssdb.needs, ...k12ssdb.takes].join(' ');
	expect(asked).not.toMatch(/narrative|summary|source|lat|lng|shooter_killed|bullied|gang/i);
});

it('does not quote a narrative that slipped into another column', () => {
	const narrative = 'A made-up narrative of what nobody did, in one long sentence.';
	const { findings } = read({ Situation: narrative, Victims_Killed: narrative, Number_Victims: narrative });
	expect(findings.join(' ')).not.toContain('made-up');
	expect(findings.join(' ')).toContain('a text of 61 characters');
});

it('reads narratives with quoted line breaks in Windows-1252 and keeps the line numbers right', () => {
	const text = toCsv(k12Row, [
		{ School: 'Niño', Narrative: 'One “quoted\nbreak' },
		{ Incident_ID: '20230922TXBAD', Victims_Killed: 'x' }
	]);
	const bytes = Buffer.from(text.replace('“', '\u0093'), 'latin1');
	const { incidents, findings, books } = readMadeUp(k12ssdb, bytes);
	expect(incidents).toMatchObject([{ school: 'Niño' }]);
	expect(books).toMatchObject({
		encoding: 'windows-1252',
		innerBreaks: 1,
		records: 2,
		accepted: 1,
		rejected: 1
	});
	expect(findings[0]).toMatch(/^line 4, Victims_Killed: found "x"/);
});
