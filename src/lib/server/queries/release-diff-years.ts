import { coverageOf, type Coverage } from '../../domain/coverage.ts';
import { noFilters } from '../../domain/figure-filters.ts';
import type { Measure } from '../../domain/measure.ts';
import { coverAlike, lastCommonDay, type YearMove, type YearValue } from '../../domain/year-move.ts';
import type { Db } from '../db/open.ts';
import { listApplicableRules, type ApplicableRule } from './applicable-rules.ts';
import { isProblem } from './figure-answer.ts';
import { listLabelsBetween } from './figure-newest.ts';
import { isStated } from './figure-rows.ts';
import type { ReleasePair } from './release-diff-pair.ts';
import { readSeries } from './series.ts';

/** What can be asked of both releases: the dataset's own rule first among equals, measures that both state. */
export interface DiffChoices {
	rules: ApplicableRule[];
	measures: Measure[];
	/** What is shown where nothing is asked for; `null` where the dataset can be asked no rule. */
	rule: string | null;
}

/** What the names of the register are counted from is no release's to say. */
const measures = ['incidents', 'killed', 'children-killed', 'wounded'] as const satisfies Measure[];

/** By which rules and measures two releases can be set side by side. */
export function listDiffChoices(db: Db, { dataset, from, to }: ReleasePair): DiffChoices {
	const rules = listApplicableRules(db).filter((rule) => rule.datasets.includes(dataset.id));
	const own = rules.find(({ id }) => id === dataset.nativeRule);
	return {
		rules,
		measures: measures.filter((measure) => [from, to].every(({ id }) => isStated(db, id, measure))),
		rule: (own ?? rules[0])?.id ?? null
	};
}

/** What is counted in both. */
export interface Asked {
	rule: string;
	measure: Measure;
}

/** Calendar years of which either release speaks, ascending, counted on both. */
export function readYearMoves(db: Db, pair: ReleasePair, asked: Asked): YearMove[] {
	const { from, to, coverage } = pair;
	const [before, after] = [readYears(db, pair, from.label, asked), readYears(db, pair, to.label, asked)];
	const run = listRun(db, pair).map((label) => ({ label, values: readYears(db, pair, label, asked) }));
	return [...new Set([...before.keys(), ...after.keys()])]
		.sort((a, b) => a - b)
		.map((year) => {
			const closed = coverAlike(coverage.from, coverage.to, year);
			const [was, is] = [before.get(year) ?? null, after.get(year) ?? null];
			const isMove = closed && was?.value !== is?.value;
			return {
				...{ year, before: was, after: is, closed },
				since: isMove ? findSince(run, coverage.to, year, to.label) : null,
				upTo: closed ? null : readUpTo(db, pair, asked, year)
			};
		});
}

type Run = { label: string; values: Map<number, YearValue & { coverage: Coverage }> }[];

/** Labels from the earlier to the later. */
function listRun(db: Db, { dataset: { id: dataset }, from, to }: ReleasePair): string[] {
	const [first, last] = [from, to].map(({ label }) => ({ dataset, label }));
	return [from.label, ...listLabelsBetween(db, first!, last!), to.label];
}

/** The first release of the run up to the last one that gives the value of the last one. */
function findSince(run: Run, covered: Coverage, year: number, last: string): string {
	const present = run.at(-1)!.values.get(year)?.value;
	const lastOther = run.findLastIndex(({ values }) => {
		const there = values.get(year);
		return there?.value !== present || !coverAlike(there!.coverage, covered, year);
	});
	return run[lastOther + 1]?.label ?? last;
}

function readYears(db: Db, { dataset }: ReleasePair, label: string, { rule, measure }: Asked) {
	const coverage = coverageOf(dataset.releases.find((release) => release.label === label)!);
	const line = { release: { dataset: dataset.id, label }, rule, measure, from: 1900, to: 2100 };
	const points = readSeries(db, { ...line, basis: 'calendar', ...noFilters });
	const values = isProblem(points) ? [] : points;
	return new Map(values.map(({ year, value, address }) => [year, { value, address, coverage }]));
}

/** A year that was not over, up to the day on which the earlier release ends. */
function readUpTo(db: Db, { dataset, from, to, coverage }: ReleasePair, asked: Asked, year: number) {
	const on = lastCommonDay(coverage.from, coverage.to, year);
	if (on === null) return null;
	const [before, after] = [from, to].map(({ label }) => {
		const line = { release: { dataset: dataset.id, label }, ...asked, from: year, to: year };
		const points = readSeries(db, { ...line, basis: 'calendar', ...noFilters, until: on.slice(5) });
		return isProblem(points) ? undefined : points[0];
	});
	if (!before || !after) return null;
	return { on, before: toValue(before), after: toValue(after) };
}

function toValue({ value, address }: YearValue): YearValue {
	return { value, address };
}
