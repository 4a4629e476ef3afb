import { and, eq } from 'drizzle-orm';
import { coverageOf, type Coverage } from '../../domain/coverage.ts';
import type { FigureAddress } from '../../domain/figure.ts';
import { formatRelease } from '../../domain/release.ts';
import { factsOf, factTitles, type Predicate } from '../../domain/rule.ts';
import type { Db } from '../db/open.ts';
import { yearlyTotals } from '../db/schema/published.ts';
import type { datasets, releases } from '../db/schema/releases.ts';
import { listDescribed } from './datasets.ts';
import type { FigureProblem } from './figure-answer.ts';
import { toRule } from './own-rules.ts';
import { isFactStated } from './release-columns.ts';
import { listReleases } from './releases.ts';
import { remember } from './remembered.ts';
import { findRule, type StoredRule } from './rules.ts';

type DatasetRow = typeof datasets.$inferSelect;

/** A release whose rows we hold and a rule that they can be asked. */
export interface RowsSubject {
	kind: 'rows';
	dataset: DatasetRow;
	rule: StoredRule & { predicate: Predicate };
	release: { id: string; label: string };
	coverage: Coverage;
}

/** A release of which we hold totals by that rule. */
export interface PublishedSubject {
	kind: 'published';
	dataset: DatasetRow;
	rule: StoredRule;
	release: { id: string; label: string };
}

export type Subject = RowsSubject | PublishedSubject;

/** What a figure is about: rows where we hold them, else published totals. */
export function findSubject(
	db: Db,
	address: Pick<FigureAddress, 'release' | 'rule' | 'where'>
): Subject | FigureProblem {
	const { release, rule, where } = address;
	return remember(db, `subject ${formatRelease(release)}/${rule}?${where ?? ''}`, () => lookUp(db, address));
}

function lookUp(db: Db, address: Pick<FigureAddress, 'release' | 'rule' | 'where'>): Subject | FigureProblem {
	const id = formatRelease(address.release);
	const dataset = listDescribed(db).find(({ id }) => id === address.release.dataset);
	if (!dataset) return missing(`There is no dataset “${address.release.dataset}” here.`);
	if (dataset.redistribution === 'none') {
		return missing(`The terms of ${dataset.title} forbid showing its numbers here.`);
	}
	const rule = address.where === null ? findRule(db, address.rule) : toRule(address.where);
	if (!rule) return missing(`There is no counting rule “${address.rule}” here.`);

	const held = listReleases(db).find((release) => release.id === id);
	if (held && address.where !== null) return toOwnSubject(db, dataset, rule, held);
	if (held && isApplicable(rule, dataset.id)) {
		return { kind: 'rows', dataset, rule, release: held, coverage: coverageOf(held) };
	}
	const release = { id, label: address.release.label };
	if (hasTotals(db, address)) return { kind: 'published', dataset, rule, release };
	return held
		? inapplicable(dataset, rule)
		: missing(`This copy of the site does not hold the release ${id}.`);
}

/** A rule of the reader's own can be asked of every release that states all its facts. */
function toOwnSubject(
	db: Db,
	dataset: DatasetRow,
	rule: StoredRule,
	release: typeof releases.$inferSelect
): RowsSubject | FigureProblem {
	const predicate = rule.predicate!;
	const silent = factsOf(predicate).find((fact) => !isFactStated(db, release.id, fact));
	if (silent === undefined) {
		return { kind: 'rows', dataset, rule: { ...rule, predicate }, release, coverage: coverageOf(release) };
	}
	const problem = `${dataset.title} does not state ${factTitles[silent]}, which this rule asks for.`;
	return { problem, status: 400 };
}

/** Whether the rows of a dataset can be asked a rule. */
export function isApplicable(
	rule: StoredRule,
	datasetId: string
): rule is StoredRule & { predicate: Predicate } {
	return rule.predicate !== null && rule.datasets.includes(datasetId);
}

/** Asked once for all rules of a release. */
function hasTotals(db: Db, { release, rule }: Pick<FigureAddress, 'release' | 'rule'>): boolean {
	const { datasetId, ruleId } = yearlyTotals;
	const select = () =>
		db
			.selectDistinct({ ruleId })
			.from(yearlyTotals)
			.where(and(eq(datasetId, release.dataset), eq(yearlyTotals.release, release.label)))
			.all();
	const rules = remember(db, `rules of totals ${formatRelease(release)}`, select);
	return rules.some((row) => row.ruleId === rule);
}

function inapplicable(dataset: DatasetRow, rule: StoredRule): FigureProblem {
	const why = rule.predicate
		? `${dataset.title} does not state the facts that it asks for.`
		: 'It stands in words only.';
	return { problem: `The rule “${rule.title}” cannot be applied to ${dataset.title}. ${why}`, status: 400 };
}

function missing(problem: string): FigureProblem {
	return { problem, status: 404 };
}
