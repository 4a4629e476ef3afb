import type { Circumstance, DayPart, Level, Setting, Target } from '../../domain/incident.ts';
import { checkIdDate, checkYear, readDate, slashDate } from './dates.ts';
import { finishDraft, report, startDraft, type Draft } from './draft.ts';
import {
	checkTotal,
	readCount,
	readHour,
	readOptionalCount,
	readRequired,
	readState,
	readText,
	readWord,
	readYesNo
} from './fields.ts';
import { createIdCheck } from './identity.ts';
import type { Importer, Reading, Row } from './importer.ts';

/** Years of two digits mean 1966 to 2065: the database begins in 1966. The column `Year` is held against it. */
const dateForm = slashDate(2, 1966);

const levelWords: Record<string, Level> = {
	High: 'high',
	'Junior High': 'middle',
	Middle: 'middle',
	Elementary: 'elementary',
	'K-8': 'elementary', // as the National Center for Education Statistics counts them: primary
	'K-12': 'k12',
	Other: 'other',
	Unknown: 'unknown'
};

const settingWords: Record<string, Setting> = {
	'Outside on School Property': 'outside',
	'Inside School Building': 'inside',
	'School Bus': 'bus',
	'Off School Property': 'off-property',
	'Both Inside/Outside': 'both'
};

const dayPartWords: Record<string, DayPart> = {
	'Before School': 'before',
	'School Start': 'before',
	'Morning Classes': 'classes',
	Lunch: 'classes',
	'Afternoon Classes': 'classes',
	Dismissal: 'after',
	'After School': 'after',
	'School Event': 'event',
	'Sport Event': 'event',
	Evening: 'evening',
	Night: 'evening',
	'Not a School Day': 'no-school',
	Unknown: 'unknown'
};

/** Motives are not kept: what the publisher calls bullying, racial, psychosis or anger over a grade is `other`. */
const situationWords: Record<string, Circumstance> = {
	Accidental: 'accident',
	'Suicide/Attempted': 'suicide',
	'Murder/Suicide': 'murder-suicide',
	'Escalation of Dispute': 'dispute',
	'Drive-by Shooting': 'drive-by',
	'Illegal Activity': 'crime',
	'Indiscriminate Shooting': 'indiscriminate',
	'Domestic w/ Targeted Victim': 'domestic',
	'Intentional Property Damage': 'property-damage',
	'Hostage/Standoff': 'hostage',
	'Officer-Involved Shooting': 'police',
	'Murder/Assassination': 'targeted',
	'Anger Over Grade/Suspension/Discipline': 'other',
	Bullying: 'other',
	Psychosis: 'other',
	Racial: 'other',
	'Self-defense': 'other',
	Unknown: 'unknown'
};

const targetWords: Record<string, Target> = {
	'Victims Targeted': 'victims',
	'Random Shooting': 'random',
	Both: 'both',
	Neither: 'neither'
};

/** The K-12 School Shooting Database. No narrative, summary, source or coordinate is read, no column on a shooter. */
export const k12ssdb: Importer = {
	id: 'k12ssdb',
	needs: [
		'Incident_ID',
		'Date',
		'School',
		'Victims_Killed',
		'Victims_Wounded',
		'City',
		'State',
		'School_Level',
		'Location_Type',
		'During_Classes',
		'Time_Period',
		'Situation',
		'Involves_Students_Staff',
		'Targets',
		'Active_Shooter_FBI'
	],
	takes: ['Year', 'Number_Victims', 'Number_News', 'Reliability', 'First_Shot'],
	words: [
		'State',
		'Quarter',
		'School_Level',
		'Location',
		'Location_Type',
		'During_Classes',
		'Time_Period',
		'Situation',
		'Involves_Students_Staff',
		'Targets',
		'Active_Shooter_FBI',
		'Officer_Involved',
		'Hostages',
		'Barricade',
		'Media_Attention',
		'Reliability'
	],
	createReader() {
		const checkId = createIdCheck('Incident_ID');
		return (row) => readRow(row, checkId);
	}
};

function readRow(row: Row, checkId: (draft: Draft, id: string) => void): Reading {
	const draft = startDraft(row);
	const sourceId = readRequired(draft, 'Incident_ID', 'the id of the row');
	checkId(draft, sourceId);
	const occurredOn = readDate(draft, 'Date', dateForm);
	checkYear(draft, 'Year', occurredOn);
	checkIdDate(draft, 'Incident_ID', occurredOn);
	const killed = readCount(draft, 'Victims_Killed');
	const wounded = readCount(draft, 'Victims_Wounded');
	checkTotal(draft, 'Number_Victims', [killed, wounded], 'the sum of Victims_Killed and Victims_Wounded');
	return finishDraft(draft, {
		sourceId,
		occurredOn,
		hour: readHour(draft, 'First_Shot'),
		school: readRequired(draft, 'School', 'the name of a school'),
		city: readRequired(draft, 'City', 'the name of a place'),
		state: readState(draft, 'State'),
		killed,
		childrenKilled: null,
		killedByPolice: null,
		wounded,
		...readCoding(draft),
		reliability: readReliability(draft),
		reports: readOptionalCount(draft, 'Number_News')
	});
}

/** The columns that hold one word of a list. */
function readCoding(draft: Draft) {
	return {
		level: readWord(draft, 'School_Level', levelWords),
		duringClasses: readYesNo(draft, 'During_Classes'),
		dayPart: readWord(draft, 'Time_Period', dayPartWords),
		setting: readWord(draft, 'Location_Type', settingWords),
		circumstance: readWord(draft, 'Situation', situationWords),
		activeShooter: readYesNo(draft, 'Active_Shooter_FBI'),
		schoolCommunity: readYesNo(draft, 'Involves_Students_Staff'),
		targets: readWord(draft, 'Targets', targetWords)
	};
}

function readReliability(draft: Draft): number | null {
	const text = readText(draft, 'Reliability');
	if (/^[1-5]$/.test(text)) return Number(text);
	if (text !== '') report(draft, 'Reliability', 'a grade from 1 to 5');
	return null;
}
