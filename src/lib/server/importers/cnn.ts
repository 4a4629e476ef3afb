import type { Level } from '../../domain/incident.ts';
import { checkYear, namedMonthDate, readDate } from './dates.ts';
import { finishDraft, startDraft, type Draft } from './draft.ts';
import { checkTotal, readCount, readHour, readRequired, readState, readWord } from './fields.ts';
import { createIdCheck, toSlug } from './identity.ts';
import type { Importer, Reading, Row } from './importer.ts';

/** Years of two digits mean 2000 to 2099: the file covers 2009 to 2018. The column `year` is held against it. */
const dateForm = namedMonthDate(2000);

const levelWords: Record<string, Level> = {
	'Elementary School': 'elementary',
	'PreK-8': 'elementary',
	'K-8': 'elementary',
	'Middle School': 'middle',
	'Grades 7-8': 'middle',
	'High School': 'high',
	'Grades 7-12': 'high',
	'K-12': 'k12',
	'PreK-12': 'k12'
};

/**
 * CNN's ten years of school shootings. Its rows have no ids: one is made of date, state and school, so that it does not
 * depend on the order of the rows; a second row with the same three is rejected. No column on race is read.
 */
export const cnn: Importer = {
	id: 'cnn',
	needs: ['school', 'city', 'state', 'killed', 'injured', 'date', 'type'],
	takes: ['year', 'victims', 'time'],
	words: ['state', 'type', 'urbanrural'],
	createReader() {
		const checkId = createIdCheck('school');
		return (row) => readRow(row, checkId);
	}
};

function readRow(row: Row, checkId: (draft: Draft, id: string) => void): Reading {
	const draft = startDraft(row);
	const occurredOn = readDate(draft, 'date', dateForm);
	checkYear(draft, 'year', occurredOn);
	const school = readRequired(draft, 'school', 'the name of a school');
	const state = readState(draft, 'state');
	const sourceId = `${occurredOn}-${state.toLowerCase()}-${toSlug(school)}`;
	checkId(draft, sourceId);
	const killed = readCount(draft, 'killed');
	const wounded = readCount(draft, 'injured');
	checkTotal(draft, 'victims', [killed, wounded], 'the sum of killed and injured');
	return finishDraft(draft, {
		sourceId,
		occurredOn,
		hour: readHour(draft, 'time'),
		school,
		city: readRequired(draft, 'city', 'the name of a place'),
		state,
		level: readWord(draft, 'type', levelWords),
		killed,
		childrenKilled: null,
		killedByPolice: null,
		wounded,
		duringClasses: 'unknown',
		dayPart: 'unknown',
		setting: 'unknown',
		circumstance: 'unknown',
		activeShooter: 'unknown',
		schoolCommunity: 'unknown',
		targets: 'unknown',
		reliability: null,
		reports: null
	});
}
