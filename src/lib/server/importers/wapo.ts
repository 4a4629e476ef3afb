import type { Circumstance, Level, Target } from '../../domain/incident.ts';
import { checkWeekday, checkYear, readDate, slashDate } from './dates.ts';
import { finishDraft, report, startDraft, type Draft } from './draft.ts';
import {
	checkTotal,
	readCount,
	readHour,
	readOptionalCount,
	readRequired,
	readState,
	readText
} from './fields.ts';
import { createIdCheck } from './identity.ts';
import type { Importer, Reading, Row } from './importer.ts';
import { levelOfGrades } from './levels.ts';

/** Years of two digits, which one release has by mistake, mean 1999 to 2098: the database begins in 1999. */
const dateForm = slashDate(4, 1999);

/** Kinds of shooting by the publisher's record layout. */
const listed = ['accidental', 'hostage suicide', 'indiscriminate', 'public suicide', 'targeted', 'unclear'];

/** Every kind that its files hold, those outside the layout included. */
const kinds: Readonly<Record<string, { circumstance: Circumstance; targets: Target }>> = {
	accidental: { circumstance: 'accident', targets: 'unknown' },
	'hostage suicide': { circumstance: 'hostage', targets: 'unknown' },
	indiscriminate: { circumstance: 'indiscriminate', targets: 'random' },
	'public suicide': { circumstance: 'suicide', targets: 'unknown' },
	'public suicide (attempted)': { circumstance: 'suicide', targets: 'unknown' },
	suicide: { circumstance: 'suicide', targets: 'unknown' },
	targeted: { circumstance: 'targeted', targets: 'victims' },
	'targeted and indiscriminate': { circumstance: 'other', targets: 'both' },
	'accidental or targeted': { circumstance: 'unknown', targets: 'unknown' },
	unclear: { circumstance: 'unknown', targets: 'unknown' }
};
const unclear = kinds.unclear!;

/**
 * The Washington Post's school shootings database. Its columns changed over time: what a count cannot do without is
 * needed, the rest is read where it is there. No column on a shooter, a weapon or the make-up of a school is read.
 * `enrollment` is only checked, and of `school_type`, `resource_officer` and `ulocale` only the words are counted.
 */
export const wapo: Importer = {
	id: 'wapo',
	needs: ['uid', 'school_name', 'date', 'city', 'state', 'killed', 'injured'],
	takes: [
		'year',
		'time',
		'day_of_week',
		'casualties',
		'shooting_type',
		'low_grade',
		'high_grade',
		'enrollment'
	],
	words: [
		'day_of_week',
		'state',
		'school_type',
		'shooting_type',
		'resource_officer',
		'low_grade',
		'high_grade',
		'ulocale'
	],
	createReader() {
		const checkId = createIdCheck('uid');
		return (row) => readRow(row, checkId);
	}
};

function readRow(row: Row, checkId: (draft: Draft, id: string) => void): Reading {
	const draft = startDraft(row);
	const sourceId = readRequired(draft, 'uid', 'the id of the row');
	checkId(draft, sourceId);
	const occurredOn = readDate(draft, 'date', dateForm);
	checkYear(draft, 'year', occurredOn);
	checkWeekday(draft, 'day_of_week', occurredOn);
	const killed = readCount(draft, 'killed');
	const wounded = readCount(draft, 'injured');
	checkTotal(draft, 'casualties', [killed, wounded], 'the sum of killed and injured');
	readOptionalCount(draft, 'enrollment');
	return finishDraft(draft, {
		sourceId,
		occurredOn,
		hour: readHour(draft, 'time'),
		school: readRequired(draft, 'school_name', 'the name of a school'),
		city: readRequired(draft, 'city', 'the name of a place'),
		state: readState(draft, 'state'),
		level: readLevel(draft),
		killed,
		childrenKilled: null,
		killedByPolice: null,
		wounded,
		duringClasses: 'unknown',
		dayPart: 'unknown',
		setting: 'unknown',
		...readKind(draft),
		activeShooter: 'unknown',
		schoolCommunity: 'unknown',
		reliability: null,
		reports: null
	});
}

function readLevel(draft: Draft): Level {
	return levelOfGrades(readText(draft, 'low_grade'), readText(draft, 'high_grade'));
}

function readKind(draft: Draft) {
	const kind = readText(draft, 'shooting_type');
	if (kind !== '' && !listed.includes(kind)) {
		report(draft, 'shooting_type', `one of ${listed.join(', ')}`, 'word');
	}
	return Object.hasOwn(kinds, kind) ? kinds[kind]! : unclear;
}
