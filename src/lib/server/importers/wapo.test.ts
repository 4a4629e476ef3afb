import { describe, expect, it } from 'vitest';
import { toCsv, wapoRow } from '../../../../tests/fixtures/imports/made-up-rows.ts';
import { readMadeUp } from '../../../../tests/fixtures/imports/read-made-up.ts';
import { wapo } from './wapo.ts';

const read = (...rows: Record<string, string>[]) => readMadeUp(wapo, toCsv(wapoRow, rows, '\r\n'));

it('reads a row of the Washington Post in our words', () => {
	const { incidents, findings } = read({});
	expect(findings).toEqual([]);
	expect(incidents).toEqual([
		{
			sourceId: '1',
			occurredOn: '2010-04-20',
			hour: 14,
			school: 'Example High School',
			city: 'Sample City',
			state: 'TX',
			level: 'high',
			killed: 1,
			childrenKilled: null,
			killedByPolice: null,
			wounded: 2,
			duringClasses: 'unknown',
			dayPart: 'unknown',
			setting: 'unknown',
			circumstance: 'targeted',
			activeShooter: 'unknown',
			schoolCommunity: 'unknown',
			targets: 'victims',
			reliability: null,
			reports: null
		}
	]);
});

it('reads a release that has only the columns a count needs', () => {
	const { killed, injured, uid, school_name, date, city, state } = wapoRow;
	const few = { uid: uid!, school_name: school_name!, date: date!, city: city!, state: state! };
	const { incidents, findings } = readMadeUp(
		wapo,
		toCsv({ ...few, killed: killed!, injured: injured! }, [{}])
	);
	expect(findings).toEqual([]);
	expect(incidents).toMatchObject([
		{ killed: 1, wounded: 2, level: 'unknown', hour: null, circumstance: 'unknown' }
	]);
});

describe('a fault is reported, and the row is used:', () => {
	it.for([
		[
			'a trailing space',
			{ state: 'Texas ' },
			'line 2, state: found "Texas ", expected no space at either end',
			{ state: 'TX' }
		],
		[
			'a word outside the list',
			{ shooting_type: 'uclear' },
			'line 2, shooting_type: found "uclear", expected one of accidental,',
			{ circumstance: 'unknown' }
		],
		[
			'a kind that the layout lacks',
			{ shooting_type: 'public suicide (attempted)' },
			'line 2, shooting_type: found "public',
			{ circumstance: 'suicide' }
		],
		[
			'a thousands separator',
			{ enrollment: '1,369' },
			'line 2, enrollment: found "1,369", expected a number without',
			{}
		],
		[
			'a thousands separator in a count',
			{ injured: '1,002', casualties: '1003' },
			'line 2, injured: found "1,002"',
			{ wounded: 1002 }
		],
		['a blank total', { casualties: '' }, 'line 2, casualties: found nothing, expected 3, the sum', {}],
		[
			'a total that is not the sum',
			{ casualties: '2' },
			'line 2, casualties: found "2", expected 3, the sum',
			{}
		],
		[
			'a weekday that contradicts the date',
			{ day_of_week: 'Monday' },
			'line 2, day_of_week: found "Monday", expected Tuesday, the weekday of 2010-04-20',
			{}
		],
		['a year that contradicts the date', { year: '2011' }, 'line 2, year: found "2011", expected 2010', {}],
		[
			'a year of two digits',
			{ date: '4/20/10' },
			'line 2, date: found "4/20/10", expected a year of four digits',
			{ occurredOn: '2010-04-20' }
		],
		[
			'a time that may be morning or afternoon',
			{ time: '4:00' },
			'line 2, time: found "4:00"',
			{ hour: null }
		],
		['a time of 24 hours', { time: '15:18' }, 'line 2, time: found "15:18"', { hour: 15 }],
		['a time that is none', { time: '25:00 PM' }, 'line 2, time: found "25:00 PM"', { hour: null }],
		[
			'a letter lost before the file came here',
			{ city: 'Caf\ufffd' },
			'line 2, city: found "Caf\ufffd", expected the letters',
			{}
		]
	] as const)('%s', ([, cells, finding, facts]) => {
		const { incidents, findings } = read(cells);
		expect(findings).toHaveLength(1);
		expect(findings[0]).toContain(finding);
		expect(incidents).toMatchObject([facts]);
	});
});

describe('a row is kept out and reported for', () => {
	it.for([
		['a day that is none', { date: '2/30/2010' }, 'date: found "2/30/2010", expected a real date'],
		['a date of another form', { date: '2010-04-20' }, 'date: found "2010-04-20", expected a real date'],
		['a number that is none', { killed: 'two' }, 'killed: found "two", expected a whole number of people'],
		['a negative number', { injured: '-1' }, 'injured: found "-1", expected a whole number of people'],
		['a number beyond reason', { killed: '10000000000000000' }, 'killed: found "10000000000000000"'],
		['a blank number', { killed: '' }, 'killed: found nothing, expected a whole number of people'],
		['a missing id', { uid: '' }, 'uid: found nothing, expected the id of the row'],
		['a state that is none', { state: 'Ontario' }, 'state: found "Ontario", expected a state'],
		[
			'a school without a name',
			{ school_name: '  ' },
			'school_name: found "  ", expected the name of a school'
		]
	] as const)('%s', ([, cells, finding]) => {
		const { incidents, findings, rejected } = read(
			{ ...cells, casualties: '', day_of_week: '', year: '' },
			{ uid: '2' }
		);
		expect(incidents.map(({ sourceId }) => sourceId)).toEqual(['2']);
		expect(rejected).toHaveLength(1);
		expect(findings.some((text) => text.includes(`line 2, ${finding}`))).toBe(true);
	});

	it('an id that was there before', () => {
		const { incidents, findings } = read({ killed: '0', casualties: '2' }, {});
		expect(incidents).toMatchObject([{ killed: 0 }]);
		expect(findings).toEqual(['line 3, uid: found "1" again, expected an id that no row before has']);
	});

	it('cells that are too many', () => {
		const text = toCsv(wapoRow, [{}, { uid: '2' }]).replace('\n2,', '\n2,extra,');
		const { incidents, findings } = readMadeUp(wapo, text);
		expect(incidents).toHaveLength(1);
		expect(findings).toEqual(['line 3: found 18 cells, expected 17 cells']);
	});
});

it.for([
	['9', '12', 'high'],
	['7', '12', 'high'],
	['6', '8', 'middle'],
	['PK', '5', 'elementary'],
	['KG', '8', 'elementary'],
	['K', '12', 'k12'],
	['5', '12', 'other'],
	['', '', 'unknown'],
	['12', '9', 'unknown']
])('takes a school of grades %s to %s for %s', ([low_grade, high_grade, level]) => {
	expect(read({ low_grade: low_grade!, high_grade: high_grade! }).incidents).toMatchObject([{ level }]);
});

it('asks for no column on a shooter, a weapon or the make-up of a school', () => {
	const asked = [...wapo.needs, ...wapo.takes].join(' ');
	expect(asked).not.toMatch(/shooter|weapon|white|black|hispanic|asian|deceased|lat\b|long\b/);
});
