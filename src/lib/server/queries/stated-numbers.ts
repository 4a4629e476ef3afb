import { eq } from 'drizzle-orm';
import type { Known, KnownClaim, KnownFigure, Years } from '../../check/known.ts';
import { formatFigure } from '../../domain/figure.ts';
import { noFilters } from '../../domain/figure-filters.ts';
import { measureIds, type Measure, type PublishedMeasure } from '../../domain/measure.ts';
import { parseRelease } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { claims } from '../db/schema/published.ts';
import { listApplicableRules } from './applicable-rules.ts';
import { listDatasets, type DatasetRow } from './datasets.ts';
import { isProblem, type Evidence, type Tally } from './figure-answer.ts';
import { readFigureValue } from './figure-value.ts';
import { remember } from './remembered.ts';
import { listTotalsOf, type TotalRow } from './totals.ts';

/** Everything that a text can be held against. Years are counted when a text names them, and then kept. */
export function readKnown(db: Db): Known {
	const figuresOf = (years: Years) =>
		remember(
			db,
			`numbers of ${years.from} to ${years.to} ${years.basis}`,
			() => listFigures(db, years),
			(figures) => 400 * figures.length + 1000
		);
	return { figuresOf, claims: remember(db, 'yearly claims', () => listYearlyClaims(db)) };
}

function listFigures(db: Db, years: Years): KnownFigure[] {
	const found = listLines(db).flatMap((line) => {
		const counted = isOurs(line.measure) ? countLine(db, line, years) : findStated(db, line, years);
		return counted ? { line, counted, rank: rankOf(line, counted) } : [];
	});
	return found
		.sort((a, b) => b.rank - a.rank)
		.map(({ line, counted: { value, complete, address } }) => ({
			...{ ...years, ...nameOf(line) },
			...{ value, complete, address }
		}));
}

/** A release under a rule, and what is counted. */
interface Line {
	dataset: DatasetRow;
	label: string;
	rule: string;
	measure: PublishedMeasure;
}

/** The newest release of each dataset that is held, by every rule that it can be asked, and all published totals. */
function listLines(db: Db): Line[] {
	return remember(
		db,
		'lines to hold a text against',
		() => {
			const shown = listDatasets(db).filter(({ redistribution }) => redistribution !== 'none');
			const lines = shown.flatMap((dataset) => [...listHeld(db, dataset), ...listPublished(db, dataset)]);
			const keyed = lines.map((line) => [JSON.stringify(nameOf(line)), line] as const);
			return [...new Map(keyed).values()];
		},
		(lines) => 200 * lines.length + 1000
	);
}

function listHeld(db: Db, dataset: DatasetRow): Line[] {
	const release = dataset.releases[0] && parseRelease(dataset.releases[0].id);
	if (!release) return [];
	const rules = listApplicableRules(db).filter(({ datasets }) => datasets.includes(dataset.id));
	const counted = measureIds.filter((measure) => measure !== 'named');
	return rules.flatMap(({ id }) =>
		counted.map((measure) => ({ dataset, label: release.label, rule: id, measure }))
	);
}

function listPublished(db: Db, dataset: DatasetRow): Line[] {
	return listTotalsOf(db, dataset.id).map(({ release, ruleId, measure }) => ({
		...{ dataset, label: release, rule: ruleId },
		measure: measure as PublishedMeasure
	}));
}

function nameOf({
	dataset,
	label,
	rule,
	measure
}: Line): Pick<KnownFigure, 'dataset' | 'label' | 'rule' | 'measure'> {
	return { dataset: dataset.id, label, rule, measure };
}

/** Whether a measure has figures; the others are only quoted. */
function isOurs(measure: PublishedMeasure): measure is Exclude<Measure, 'named'> {
	return measureIds.includes(measure as Measure);
}

type Counted = Pick<KnownFigure, 'value' | 'complete' | 'address'> & { evidence: Evidence };

function countLine(db: Db, { dataset, label, rule, measure }: Line, years: Years): Counted | null {
	const release = { dataset: dataset.id, label };
	const figure = { release, rule, measure: measure as Measure, ...years, ...noFilters, is: null };
	const found = readFigureValue(db, figure);
	return isProblem(found) ? null : toCounted(found.tally, formatFigure({ ...figure, is: found.tally.value }));
}

function toCounted({ value, complete, evidence }: Tally, address: string): Counted {
	return { value, complete, evidence, address };
}

/** What a publisher states and no figure of ours counts. */
function findStated(db: Db, line: Line, { from, to, basis }: Years): Counted | null {
	const isIt = (row: TotalRow) =>
		row.fromYear === from &&
		row.toYear === to &&
		row.basis === basis &&
		row.release === line.label &&
		row.ruleId === line.rule &&
		row.measure === line.measure;
	const row = listTotalsOf(db, line.dataset.id).find(isIt);
	return row
		? { value: row.value, complete: row.complete === 'yes', evidence: row.evidence, address: null }
		: null;
}

const evidences: readonly Evidence[] = ['second_hand', 'publisher', 'computed', 'rows'];

/** Whole years first, then a dataset's own rule, then what is nearest to the records, then the newest. */
function rankOf({ dataset, rule, label }: Line, { complete, evidence }: Counted): number {
	const [year = 0, month = 0] = label.split('-').map((part) => Number(part) || 0);
	const age = (year - 1900) * 12 + month;
	const own = Number(rule === dataset.nativeRule);
	return Number(complete) * 1e6 + own * 1e5 + evidences.indexOf(evidence) * 1e4 + age;
}

/** Claims that give a number of shootings a year from then to now, without naming the year. */
function listYearlyClaims(db: Db): KnownClaim[] {
	const rows = db
		.select({ id: claims.id, value: claims.value })
		.from(claims)
		.where(eq(claims.unit, 'school shootings per year'))
		.all();
	return rows.flatMap(({ id, value }) => {
		const pair = /^(\d{1,9}) to (\d{1,9})$/.exec(value ?? '');
		return pair ? { path: `/claims/${id}`, values: [Number(pair[1]), Number(pair[2])] } : [];
	});
}
