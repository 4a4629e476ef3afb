import * as v from 'valibot';
import type { Incident, Level } from '../../domain/incident.ts';
import type { StateCode } from '../../domain/state.ts';
import type { ThreeValued } from '../../domain/three-valued.ts';
import { cellOf, finishDraft, reject, startDraft, type Draft } from './draft.ts';
import { events } from './embedded/events.ts';
import { createIdCheck } from './identity.ts';
import type { Importer, Reading, Row } from './importer.ts';

/** The facts of an event, as `events.csv` has them. */
export interface EventFacts {
	event_id: string;
	occurred_on: string;
	school: string;
	level: Level;
	city: string;
	state: StateCode;
	during_classes: ThreeValued;
	killed: number;
	children_killed: number | null;
	killed_by_police: number;
	wounded: number | null;
}

const names = [
	'event_id',
	'occurred_on',
	'school',
	'level',
	'city',
	'state',
	'during_classes',
	'killed',
	'children_killed',
	'killed_by_police',
	'wounded'
] as const satisfies readonly (keyof EventFacts)[];
type Name = (typeof names)[number];

/** Our own register: one incident an event, as `events.csv` has it. */
export const register: Importer = {
	id: 'register',
	needs: names,
	takes: [],
	words: ['level', 'state', 'during_classes'],
	createReader() {
		const checkId = createIdCheck('event_id');
		return (row) => readRow(row, checkId);
	}
};

function readRow(row: Row, checkId: (draft: Draft, id: string) => void): Reading {
	const draft = startDraft(row);
	const values = Object.fromEntries(
		names.map((name) => [name, readCell(draft, name)])
	) as unknown as EventFacts;
	checkId(draft, cellOf(draft, 'event_id'));
	return finishDraft(draft, incidentOfEvent(values));
}

function readCell(draft: Draft, name: Name): unknown {
	const { success, output, issues } = v.safeParse(events.columns[name].cell, cellOf(draft, name));
	if (!success) reject(draft, name, issues[0]!.message.replace(/^expected /, ''));
	return output;
}

/** What the register says of an event, as an incident of its own release. */
export function incidentOfEvent(event: EventFacts): Incident {
	return {
		sourceId: event.event_id,
		occurredOn: event.occurred_on,
		hour: null,
		school: event.school,
		city: event.city,
		state: event.state,
		level: event.level,
		killed: event.killed,
		childrenKilled: event.children_killed,
		killedByPolice: event.killed_by_police,
		wounded: event.wounded,
		duringClasses: event.during_classes,
		dayPart: 'unknown',
		setting: 'unknown',
		circumstance: 'unknown',
		activeShooter: 'unknown',
		schoolCommunity: 'unknown',
		targets: 'unknown',
		reliability: null,
		reports: null
	};
}
