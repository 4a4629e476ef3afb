import Papa from 'papaparse';
import { formulaStart } from '../src/lib/domain/formula.ts';
import { measures } from '../src/lib/domain/measure.ts';
import { listFields } from '../src/lib/domain/record-change.ts';
import { parseRelease } from '../src/lib/domain/release.ts';
import { isMoved, tellMove, type YearMove } from '../src/lib/domain/year-move.ts';
import type { Db } from '../src/lib/server/db/open.ts';
import { openReader } from '../src/lib/server/db/reader.ts';
import { isProblem } from '../src/lib/server/queries/figure-answer.ts';
import { readMovedFigures } from '../src/lib/server/queries/moved-figures.ts';
import { findDamagedOf, findPair, type ReleasePair } from '../src/lib/server/queries/release-diff-pair.ts';
import { readRowChanges, type RowChange } from '../src/lib/server/queries/release-diff-rows.ts';
import {
	createTally,
	kindOf,
	toChange,
	type DiffTally
} from '../src/lib/server/queries/release-diff-tally.ts';
import { listDiffChoices, readYearMoves } from '../src/lib/server/queries/release-diff-years.ts';
import { createProgress } from './progress.ts';
import type { Outputs } from './verify-links.ts';

export interface DiffFlags {
	json?: boolean;
	csv?: boolean;
}

/**
 * Says how two releases of a dataset differ: in words, with a table of the years; as JSON, one line for the whole and
 * one for each record; or as CSV, one line for each record and changed fact. Never more than a slice of either release
 * is in memory.
 *
 * @param earlier id of a release, `dataset@date`
 * @param later of the same dataset; the older of the two counts as the earlier, in whatever order they come
 * @throws {Error} if they cannot be compared
 */
export async function compareReleases(
	databaseUrl: string,
	[earlier, later]: [string, string],
	flags: DiffFlags = {},
	outputs: Outputs = { result: process.stdout, progress: process.stderr }
): Promise<void> {
	const reader = openReader(databaseUrl);
	try {
		await writeDiff(reader.db(), [earlier, later], flags, outputs);
	} finally {
		reader.close();
	}
}

/** The same for an open database. */
export async function writeDiff(
	db: Db,
	names: [string, string],
	{ json, csv }: DiffFlags,
	outputs: Outputs
): Promise<void> {
	const pair = getPair(db, names);
	const damage = await findDamagedOf(db, pair);
	if (damage !== null) throw new Error(damage);
	const write = (text: string) => outputs.result.write(text);
	if (csv) {
		if (!pair.listed)
			throw new Error(`the terms of ${pair.dataset.title} forbid listing its rows: there is no CSV`);
		write(toCsv([columns]));
		walk(db, pair, outputs, (change) => write(toCsv(toCells(change))));
		return;
	}
	const onChange =
		json && pair.listed ? (change: RowChange) => write(`${toLine(change)}\n`) : () => undefined;
	const tally = walk(db, pair, outputs, onChange);
	write(json ? `${toWhole(db, pair, tally)}\n` : describe(db, pair, tally));
}

/** @throws {Error} if they are no two held releases of one dataset */
function getPair(db: Db, names: [string, string]): ReleasePair {
	const [one, other] = names.map((name) => {
		const release = parseRelease(name);
		if (release) return release;
		throw new Error(`“${name}” is no release: expected dataset@date`);
	});
	if (one!.dataset !== other!.dataset) {
		throw new Error(`${names.join(' and ')} are releases of different datasets`);
	}
	const [from, to] = [one!.label, other!.label].sort();
	const pair = findPair(db, one!.dataset, from!, to!);
	if (isProblem(pair)) throw new Error(pair.problem);
	return pair;
}

function walk(
	db: Db,
	{ from, to }: ReleasePair,
	outputs: Outputs,
	onChange: (change: RowChange) => void
): DiffTally {
	const progress = createProgress(outputs.progress);
	const tally = createTally();
	const of = from.accepted + to.accepted;
	let done = 0;
	for (const { changes, read } of readRowChanges(db, from.id, to.id)) {
		done += read;
		for (const change of changes) {
			tally.add(toChange(change));
			onChange(change);
		}
		progress.show({ step: 'comparing', done, of, records: done });
	}
	progress.clear();
	return tally.read();
}

const columns = ['change', 'sourceId', 'occurredOn', 'school', 'city', 'state', 'field', 'before', 'after'];

function toCells(change: RowChange): (string | number | null)[][] {
	const { sourceId, before, after } = change;
	const { occurredOn, school, city, state } = (after ?? before)!;
	const of = [kindOf(change), sourceId, occurredOn, school, city, state];
	const fields = listFields(before, after);
	return fields.length === 0
		? [[...of, null, null, null]]
		: fields.map((one) => [...of, one.field, one.before, one.after]);
}

function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
	return `${Papa.unparse([...rows] as unknown[][], { escapeFormulae: formulaStart })}\r\n`;
}

function toLine(change: RowChange): string {
	const { sourceId, before, after } = change;
	const kind = kindOf(change);
	const told = kind === 'changed' ? { fields: listFields(before, after) } : { row: after ?? before };
	return JSON.stringify({ change: kind, sourceId, ...told });
}

/** The last line of JSON: what all of it adds up to. */
function toWhole(db: Db, pair: ReleasePair, tally: DiffTally): string {
	const choices = listDiffChoices(db, pair);
	const { from, to, listed } = pair;
	return JSON.stringify({
		...{ from: from.id, to: to.id, listed, ...tally },
		moves: listMoves(db, pair),
		figures: readMovedFigures(db, pair, choices)
	});
}

/** The years under the dataset's own rule, a table a measure. */
function listMoves(db: Db, pair: ReleasePair) {
	const { rule, measures: stated } = listDiffChoices(db, pair);
	if (rule === null) return [];
	return stated.map((measure) => ({ rule, measure, years: readYearMoves(db, pair, { rule, measure }) }));
}

/** In words first, then a table of the years. */
function describe(db: Db, pair: ReleasePair, { counts, fields }: DiffTally): string {
	const { from, to } = pair;
	const lines = [`${from.id} → ${to.id}`, `${describeCounts(counts)}.`];
	for (const { rule, measure, years } of listMoves(db, pair)) {
		const moved = years.filter(isMoved);
		const title = `${measures[measure].title}, ${rule}`;
		lines.push('', `${title}: ${moved.length === 0 ? 'no year that was over has moved' : ''}`.trimEnd());
		lines.push(...moved.map((move) => `  ${tellMove(move)} (${move.since})`));
		lines.push(...years.filter(({ closed, before, after }) => !closed && before && after).map(tellOpen));
		if (measure === 'incidents') lines.push('', ...tabulate(years, from.label, to.label));
	}
	if (fields.length > 0) lines.push('', 'Told otherwise, by records:');
	lines.push(...fields.map(({ field, records }) => `  ${field}: ${format(records)}`));
	const { checked, movedCount } = readMovedFigures(db, pair, listDiffChoices(db, pair));
	lines.push('', `Of ${format(checked)} figures on pages of this site, ${format(movedCount)} moved.`);
	return `${lines.join('\n')}\n`;
}

function describeCounts({ added, removed, changed }: DiffTally['counts']): string {
	return `${format(added)} records added, ${format(removed)} removed, ${format(changed)} changed`;
}

/** A year that was not over has not moved. */
function tellOpen({ year, before, after, upTo }: YearMove): string {
	const same = upTo
		? `; up to ${upTo.on}: ${format(upTo.before.value)}, then ${format(upTo.after.value)}`
		: '';
	return `  ${year} is not covered alike: ${format(before!.value)}, then ${format(after!.value)}${same}`;
}

function tabulate(years: readonly YearMove[], from: string, to: string): string[] {
	const line = (year: string, before: string, after: string, note: string) =>
		`${year}  ${before.padStart(12)}  ${after.padStart(12)}  ${note}`.trimEnd();
	const cell = (value: YearMove['before']) => (value ? format(value.value) : '–');
	return [
		line('Year', from, to, ''),
		...years.map((move) =>
			line(String(move.year), cell(move.before), cell(move.after), isMoved(move) ? 'moved' : '')
		)
	];
}

function format(count: number): string {
	return count.toLocaleString('en-US');
}
