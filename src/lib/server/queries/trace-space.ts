import { coverageOf, type Coverage } from '../../domain/coverage.ts';
import type { TraceUnit } from '../../domain/trace-question.ts';
import { predicateOf } from '../../domain/clause.ts';
import { factsOf } from '../../domain/rule.ts';
import { findRow } from '../columns/selection.ts';
import type { Columns } from '../columns/column.ts';
import type { Db } from '../db/open.ts';
import { packAll, packMarks, packQuantities, stretchOf, type Planes } from '../trace/bits.ts';
import { combine } from '../trace/combinations.ts';
import { conditions, type Condition } from '../trace/conditions.ts';
import { daysOfSpan, type Span } from '../trace/reading.ts';
import type { SearchSpace } from '../trace/search.ts';
import { isFactStated, quantitiesOf, readColumns, readCounted } from './release-columns.ts';
import { isStated } from './figure-rows.ts';
import { recalling } from './recalled.ts';
import { remember } from './remembered.ts';

/** A release, ready to be asked for a claim's numbers. */
export interface ReleaseSpace extends SearchSpace {
	/** Conditions whose facts the release states. */
	conditions: Condition[];
}

interface Release {
	id: string;
	datasetId: string;
	label: string;
	firstOn: string;
	lastOn: string;
}

/** The rows of a release as bits; kept like its columns. */
export function readSpace(db: Db, release: Release): ReleaseSpace {
	const bytesOf = ({ masks }: ReleaseSpace) => masks.length * masks[0]!.byteLength * 2 + 500_000;
	return remember(db, `trace of ${release.id}`, () => openSpace(db, release), bytesOf);
}

function openSpace(db: Db, release: Release): ReleaseSpace {
	const columns = readColumns(db, release.id);
	const coverage = coverageOf(release);
	const stated = conditions.filter(({ line }) =>
		factsOf(predicateOf([line])).every((fact) => isFactStated(db, release.id, fact))
	);
	const masks = stated.map(({ line }) => packMarks(readCounted(db, release.id, predicateOf([line]))));
	const planes = new Map<TraceUnit, Planes | null>();
	const rows = new Map<number | string, ReturnType<SearchSpace['rowsOf']>>();
	return {
		conditions: stated,
		combinations: combineOnce(stated.map(({ group }) => group)),
		masks: [...masks, packAll(columns.size)],
		lastYear: Number(coverage.last.slice(0, 4)),
		planesOf: ({ unit }) => recall(planes, unit, () => packUnit(db, release.id, columns, unit)),
		rowsOf: (span) => recall(rows, keyOf(span), () => rowsOf(columns, coverage, span))
	};
}

/** Releases that state the same facts share their rules. */
const combineOnce = recalling(combine, 20);

/** By number, as to put a text together takes longer than to look it up. */
function keyOf({ cut, from, to, until }: Span): number | string {
	const years = (from * 10_000 + to) * 3 + ['calendar', 'august', 'july'].indexOf(cut);
	return until === null ? years : `${years} ${until}`;
}

function recall<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
	const held = known.get(key);
	if (held !== undefined) return held;
	const made = make();
	known.set(key, made);
	return made;
}

function rowsOf(columns: Columns, coverage: Coverage, span: Span): ReturnType<SearchSpace['rowsOf']> {
	const { first, after } = daysOfSpan(span);
	if (coverage.last < first || coverage.first >= after) return null;
	const dayAfterLast = new Date(Date.parse(`${coverage.last}T00:00:00Z`) + 86_400_000)
		.toISOString()
		.slice(0, 10);
	return {
		stretch: stretchOf(findRow(columns, first), findRow(columns, after)),
		complete: coverage.first <= first && after <= dayAfterLast
	};
}

/** What rows add to a unit; `null` where none says. */
function packUnit(db: Db, id: string, columns: Columns, unit: TraceUnit): Planes | null {
	if (unit === 'incidents') return [packAll(columns.size)];
	const parts = (unit === 'harmed' ? (['killed', 'wounded'] as const) : [unit]).map((measure) =>
		isStated(db, id, measure) ? quantitiesOf(columns, measure)! : null
	);
	if (parts.some((part) => part === null)) return null;
	const [one, other] = parts as Int32Array[];
	if (!other) return packQuantities(one!);
	return packQuantities(one!.map((value, row) => Math.max(0, value) + Math.max(0, other[row]!)));
}
