import { formatComparison, type Comparison, type ComparisonDefaults } from '#lib/domain/comparison.ts';
import { covers } from '#lib/domain/coverage.ts';
import { noFilters } from '#lib/domain/figure-filters.ts';
import type { StateCode } from '#lib/domain/state.ts';
import { catalogues } from '#lib/words/catalogues.ts';
import type { Db } from '#lib/server/db/open.ts';
import { readComparison } from '#lib/server/queries/comparison.ts';
import { isProblem } from '#lib/server/queries/figure-answer.ts';
import { findSubject } from '#lib/server/queries/figure-subject.ts';

const before = { from: 2013, to: 2017 };
const after = { from: 2018, to: 2022 };
/** The years for which the children of the states are held. */
const known = { from: 2014, to: 2020 };

/** Comparisons to begin with, on the release and rule that are looked at, or on the register where they cannot be made of it. */
export function listPresets(
	db: Db,
	asked: Comparison,
	defaults: ComparisonDefaults,
	words = catalogues.en.compare.presets
) {
	const instead: Comparison = { ...asked, ...defaults, where: null, measure: 'incidents' };
	const base = isPossible(db, asked) ? asked : instead;
	const held = findSubject(db, base);
	const byState = !isProblem(held) && held.kind === 'rows' ? base : instead;
	const where = (line: Comparison) => (line === asked ? '' : words.ours);
	const over = (states: StateCode[]): Partial<Comparison> => ({
		...{ first: { ...before, states }, second: { ...after, states }, per: 'years' }
	});
	const places: Partial<Comparison> = {
		...{ first: { ...known, states: ['CA'] }, second: { ...known, states: ['TX'] }, per: 'children' }
	};
	return [
		{ title: `${words.state}${where(byState)}`, preset: withoutFilters(byState, over(['TX'])) },
		{
			title: `${words.country}${where(base)}`,
			preset: withoutFilters(base, over([]))
		},
		{
			title: `${words.children}${where(byState)}`,
			preset: withoutFilters(byState, places)
		}
	].map(({ title, preset }) => ({ title, address: formatComparison(preset, '/compare') }));
}

/** Whether a release covers the years of the presets. */
function isPossible(db: Db, comparison: Comparison): boolean {
	const subject = findSubject(db, comparison);
	if (isProblem(subject)) return false;
	if (subject.kind === 'rows')
		return covers(subject.coverage, { from: before.from, to: after.to, basis: comparison.basis });
	const whole = { first: { ...before, states: [] }, second: { ...after, states: [] }, per: 'years' as const };
	return !isProblem(readComparison(db, withoutFilters(comparison, whole)));
}

function withoutFilters(comparison: Comparison, asked: Partial<Comparison>): Comparison {
	const { states: _states, where: _where, ...filters } = noFilters;
	return { ...comparison, ...filters, ...asked };
}
