import type { YearlyChange } from '#lib/citation/trend-words.ts';
import { crosses, type Change } from '#lib/citation/change-words.ts';
import { statements } from '#lib/citation/statements.ts';
import { speechIn } from '#lib/components/speech.ts';
import { formatRelease } from '#lib/domain/release.ts';
import { yearLabel } from '#lib/domain/period.ts';
import type { View } from '#lib/domain/view.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listFigureSources } from '#lib/server/queries/figure-sources.ts';
import { findRule } from '#lib/server/queries/rules.ts';
import type { MissingLine, TrendLine } from '#lib/server/queries/trend-line.ts';
import type { NoTrend, TrendMethod } from '#lib/stats/regression.ts';
import { formatView } from '#lib/domain/view.ts';
import { nameRule, ruleHref } from './line-names.ts';

const english = speechIn('en');

/** The interval of every statistic of the page. */
export const level = 0.95;

/** Who counts what. */
interface Told {
	/** Unique among the lines of a view. */
	key: string;
	/** What tells it from the other lines. */
	name: string;
	states: View['states'];
}

/** A line that is drawn, in the words and units of the page and of `.json`. */
export interface DrawnLine extends Told {
	problem: null;
	dataset: { id: string; title: string; shortTitle: string };
	release: { id: string; label: string };
	rule: { id: string; title: string; href: string; inWhich: string | null };
	/** `rows`: counted here, incident by incident. `published`: yearly totals. */
	kind: 'rows' | 'published';
	/** The days that the release covers; `null` for totals. */
	coverage: { first: string; last: string } | null;
	points: TrendLine['points'];
	/** First and last whole year; `null` without any. */
	whole: { from: number; to: number } | null;
	/** `null`: `reason` says why. */
	trend: (YearlyChange & { from: number; to: number; method: TrendMethod; phi: number }) | null;
	reason: NoTrend | null;
	changes: TrendLine['changes'];
	/** What must stand wherever its first and last years are compared; `null` where nothing must. */
	caveat: string | null;
}

/** A line that is told in words. */
export interface ToldLine extends Told {
	problem: string;
	/** Rules by which the same release can be counted, and the view of each. */
	rules: { id: string; title: string; href: string }[];
}

/** A line of the view with the boundary of its release between two ways of collecting. */
export function tellDrawn(
	{ line, subject, points, trend: { trend, reason }, changes }: TrendLine,
	name: string,
	boundary: Pick<Change, 'year'> | null,
	speech = english
): DrawnLine {
	const { dataset, release, rule, kind } = subject;
	const complete = points.filter((point) => point.complete).map(({ year }) => year);
	const [from, to] = [complete[0], complete.at(-1)];
	const whole = from === undefined || to === undefined ? null : { from, to };
	return {
		...toldOf(line, name),
		problem: null,
		dataset: { id: dataset.id, title: dataset.title, shortTitle: dataset.shortTitle },
		release: { id: release.id, label: release.label },
		rule: { id: rule.id, title: nameRule(rule, speech), href: ruleHref(line), inWhich: rule.inWhich },
		kind,
		coverage: kind === 'rows' ? subject.coverage : null,
		points,
		whole,
		trend: trend && {
			...{ ...trend.perYear, ...trend.years, level },
			...{ method: trend.method, phi: trend.dispersion.phi }
		},
		reason,
		changes,
		caveat:
			whole && crosses(boundary, whole.from, whole.to)
				? statements[speech.language].caveat(boundary.year, (year) => yearLabel(year, line.basis))
				: null
	};
}

function toldOf(line: TrendLine['line'], name: string): Told {
	const places = line.states.join(',');
	return { key: `${formatRelease(line.release)}/${line.rule}/${places}`, name, states: line.states };
}

/** A line that cannot be drawn, with the rules that its release can be counted by instead. */
export function tellMissing(
	db: Db,
	{ line, subject, problem }: MissingLine,
	name: string,
	view: View,
	speech = english
): ToldLine {
	const id = formatRelease(line.release);
	const sources = subject === null ? listFigureSources(db) : [];
	const rules = new Set(
		sources.flatMap(({ release, rule, measure }) =>
			formatRelease(release) === id && measure === line.measure ? [rule] : []
		)
	);
	return {
		...toldOf(line, name),
		problem,
		rules: [...rules].map((rule) => ({
			id: rule,
			title: nameRule({ id: rule, title: findRule(db, rule)?.title ?? rule }, speech),
			href: formatView({ ...view, release: line.release, rule, where: null, beside: [] }, '/trend')
		}))
	};
}
