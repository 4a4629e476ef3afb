import type { FigureAddress } from '../../domain/figure.ts';
import { parseOwnRule } from '../../domain/own-rule.ts';
import { parseRelease } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { findDataset } from '../queries/datasets.ts';
import type { FigureProblem } from '../queries/figure-answer.ts';
import { findRule } from '../queries/rules.ts';
import { toScope } from './parameter.ts';
import { blame, type Problem } from './problem.ts';

interface AskedRule {
	release?: string;
	rule?: string;
	where?: string;
}

/** The rule that stands for none: the one by which the dataset itself takes in incidents. */
export function settleRule(db: Db, { rule, where }: AskedRule, release: string): { rule?: string } {
	if (rule !== undefined || where !== undefined) return {};
	const native = findDataset(db, parseRelease(release)!.dataset)?.nativeRule;
	return native === undefined ? {} : { rule: native };
}

/** Release, rule, measure, period and filters as a figure has them, without a cited value. */
export function toLine(
	asked: Parameters<typeof toScope>[0] & AskedRule & { measure?: FigureAddress['measure'] }
): Omit<FigureAddress, 'is'> | Problem {
	const named = {
		...toScope(asked),
		release: parseRelease(asked.release!)!,
		measure: asked.measure ?? 'incidents'
	};
	if (asked.where === undefined) return { ...named, rule: asked.rule ?? '', where: null };
	if (asked.rule !== undefined && asked.rule !== 'own') {
		return blame('where', `where has clauses, but the rule is “${asked.rule}”: expected one of the two`);
	}
	const own = parseOwnRule(asked.where);
	if ('problem' in own) return blame('where', own.problem);
	return { ...named, rule: own.id, where: own.where };
}

/** A figure that cannot be given, as a problem of the parameter that is to blame. */
export function blameFigure(
	db: Db,
	{ release, rule, where }: Omit<FigureAddress, 'is'>,
	{ problem, status }: FigureProblem
): Problem {
	const kind = status === 404 ? 'not-found' : 'bad-parameter';
	return blame(guess(), problem, kind);

	function guess(): string {
		const dataset = findDataset(db, release.dataset);
		if (!dataset || dataset.redistribution === 'none') return 'release';
		if (where !== null) return status === 404 ? 'release' : 'where';
		if (!findRule(db, rule)) return 'rule';
		const isHeld = dataset.releases.some(({ label }) => label === release.label);
		if (status === 404) return isHeld ? 'from' : 'release';
		return problem.startsWith('The rule') ? 'rule' : 'measure';
	}
}
