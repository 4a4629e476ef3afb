import type { Remark } from '../../domain/review.ts';
import { alignRows, type Aligned } from './align-rows.ts';
import { createTally } from './tally.ts';
import { createYearCounts } from './year-counts.ts';

type Value = string | number | null;

/** Where the day stands in a row, and by which name. */
const day = 'occurredOn';

/** An earlier release. */
export interface EarlierRows {
	/** ISO date of the publisher's release. */
	label: string;
	/** Its rows, see `compareRows`. */
	lines: Iterable<string>;
}

/**
 * What the rows of a release say otherwise than those of earlier ones. Each row is a line of JSON, an array of its facts whose
 * first is the id, in the order of the UTF-8 bytes of the ids; lines hold one character a byte, so that text orders as the bytes
 * do. Rows of all releases are read side by side, one at a time; only those that changed are parsed.
 *
 * @param fields names of the facts, in their order
 * @param earlier oldest first; nothing is told if there are none
 */
export function compareRows(
	fields: readonly string[],
	lines: Iterable<string>,
	earlier: readonly EarlierRows[]
): Remark[] {
	const last = earlier.at(-1);
	if (!last) return [];
	const tally = createTally();
	const years = createYearCounts(fields.indexOf(day));
	let rowsBefore = 0;
	for (const { id, rows } of alignRows([...earlier.map((release) => release.lines), lines])) {
		const now = rows.at(-1);
		const before = rows.at(-2);
		years.add(now, before);
		if (before !== undefined) rowsBefore += 1;
		if (now === before) continue;
		if (now === undefined) tally.add('vanished', '', { id: decode(id) });
		else if (before !== undefined) compareFields(fields, id, rows, tally);
		else if (rows.slice(0, -2).some((row) => row !== undefined)) {
			tally.add('reappeared', '', { id: decode(id) });
		}
	}
	const remarks = tally.list(() => rowsBefore);
	return [...remarks, ...years.list(last.label)];
}

/** Facts that one row tells otherwise than the release before, and among them those that are back or no longer said. */
function compareFields(
	fields: readonly string[],
	id: string,
	rows: Aligned['rows'],
	tally: ReturnType<typeof createTally>
): void {
	const parsed = rows.map((row) => (row === undefined ? null : (JSON.parse(decode(row)) as Value[])));
	const now = parsed.at(-1)!;
	const before = parsed.at(-2)!;
	const older = parsed.slice(0, -2).filter((row) => row !== null);
	fields.forEach((field, index) => {
		if (now[index] === before[index]) return;
		const example = { id: decode(id), before: tell(before[index]!), after: tell(now[index]!) };
		tally.add('changed', field, example);
		if (isSilent(now[index]!)) tally.add('unsaid', field, example);
		const wasPutRight = !isSilent(before[index]!) && older.some((row) => row[index] === now[index]);
		if (wasPutRight) tally.add('returned', field, example);
	});
}

function isSilent(value: Value): boolean {
	return value === null || value === 'unknown';
}

function tell(value: Value): string {
	return value === null ? 'nothing' : String(value);
}

/** Text of one character a byte as the text that the bytes are. */
function decode(bytes: string): string {
	return Buffer.from(bytes, 'latin1').toString('utf8');
}
