import { faultAt, quote, type Fault } from '../importers/embedded/fault.ts';
import { events } from '../importers/embedded/events.ts';
import { links } from '../importers/embedded/links.ts';
import { objects } from '../importers/embedded/objects.ts';
import { pairs } from '../importers/embedded/pairs.ts';
import { people } from '../importers/embedded/people.ts';
import type { ReadRow, Table } from '../importers/embedded/table.ts';
import { victims } from '../importers/embedded/victims.ts';
import { withdrawals } from '../importers/embedded/withdrawals.ts';
import type { DataFolder } from './data-folder.ts';

type Event = ReadRow<typeof events>;
type Victim = ReadRow<typeof victims>;

/** Where rows contradict each other: sums that do not add up, victims both named and unnamed, ids out of step. */
export function checkFacts(data: DataFolder): Fault[] {
	const byEvent = Map.groupBy(data.rows(victims), ({ values }) => values.event_id);
	return [
		...data.rows(events).flatMap((event) => checkEvent(event, byEvent.get(event.values.event_id) ?? [])),
		...checkNumbers(victims, data.rows(victims), 'victim_id', 'event_id'),
		...checkNumbers(objects, data.rows(objects), 'object_id', 'room_id'),
		...checkNaming(data),
		...checkLinks(data),
		...checkPairs(data)
	];
}

/** `killed` is the number of victims, `children_killed` the number of children among them. */
function checkEvent(event: Event, dead: Victim[]): Fault[] {
	const { killed, children_killed: children, killed_by_police: byPolice } = event.values;
	const count = (child: string) => dead.filter(({ values }) => values.child === child).length;
	const differ = (column: string, found: number | null, expected: string) =>
		faultAt(events, event, column, found === null ? 'nothing' : String(found), expected);
	const faults: Fault[] = [];

	if (killed !== dead.length)
		faults.push(differ('killed', killed, `${dead.length}, its rows in ${victims.path}`));
	if (byPolice > killed) faults.push(differ('killed_by_police', byPolice, `at most ${killed}, its killed`));
	if (count('unknown') > 0 && children !== null) {
		faults.push(differ('children_killed', children, 'nothing, as a victim’s child is unknown'));
	}
	if (count('unknown') === 0 && children !== count('yes')) {
		faults.push(differ('children_killed', children, `${count('yes')}, its children in ${victims.path}`));
	}
	return faults;
}

/** Ids are those of the parent with 1, 2, … in the order of the file. */
function checkNumbers<T extends Table>(table: T, rows: ReadRow<T>[], id: string, parent: string): Fault[] {
	const counted = new Map<string, number>();
	return rows.flatMap((row) => {
		const values = row.values as Record<string, string>;
		const of = values[parent]!;
		const number = (counted.get(of) ?? 0) + 1;
		counted.set(of, number);
		const expected = `${of}.${number}`;
		return values[id] === expected ? [] : [faultAt(table, row, id, quote(values[id]!), quote(expected))];
	});
}

/** Every victim has either a person or a reason; one whose name is withdrawn may have both, or neither. */
function checkNaming(data: DataFolder): Fault[] {
	const named = new Set(data.rows(people).map(({ values }) => values.victim_id));
	const withdrawn = new Set(
		data
			.rows(withdrawals)
			.filter(({ values }) => values.scope === 'name')
			.map(({ values }) => values.victim_id)
	);
	return data.rows(victims).flatMap((victim) => {
		const { victim_id: id, unnamed_reason: reason } = victim.values;
		if (withdrawn.has(id) || named.has(id) === (reason === null)) return [];
		return reason === null
			? [faultAt(victims, victim, 'unnamed_reason', 'nothing', `a reason, or a person in ${people.path}`)]
			: [
					faultAt(
						victims,
						victim,
						'unnamed_reason',
						quote(reason),
						`nothing, as ${people.path} names a person`
					)
				];
	});
}

/** A row of a dataset describes one event at most. */
function checkLinks(data: DataFolder): Fault[] {
	const seen = new Map<string, number>();
	return data
		.rows(links)
		.filter(({ values }) => values.decision === 'same')
		.flatMap((link) => {
			const row = `${link.values.dataset} ${link.values.source_id}`;
			const before = seen.get(row);
			seen.set(row, link.line);
			if (before === undefined) return [];
			return [faultAt(links, link, 'decision', `same as in line ${before}`, 'one event for a row')];
		});
}

/** A pair stands in one form only, and not in place of a link to an event. */
function checkPairs(data: DataFolder): Fault[] {
	const wanted = `the first of two by its id, neither of them the register (an event has its place in ${links.path})`;
	return data
		.rows(pairs)
		.filter(({ values: { dataset, other_dataset: other } }) => dataset >= other || isRegister(dataset, other))
		.map((pair) => faultAt(pairs, pair, 'dataset', quote(pair.values.dataset), wanted));
}

function isRegister(...ids: string[]): boolean {
	return ids.includes('register');
}
