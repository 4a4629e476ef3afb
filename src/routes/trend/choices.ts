import { formatLines } from '#lib/domain/clause.ts';
import { describeOwnRuleIn } from '#lib/citation/own-rule-in.ts';
import { titleRule } from '#lib/citation/spanish-rules.ts';
import { speechIn, type Speech } from '#lib/components/speech.ts';
import { measureIds } from '#lib/domain/measure.ts';
import { linesOf } from '#lib/domain/own-rule.ts';
import { timeBasisIds } from '#lib/domain/period.ts';
import { formatRelease } from '#lib/domain/release.ts';
import { aparts, meanYears, shows, type Apart, type Show, type View } from '#lib/domain/view.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listFigureSources, type FigureSource } from '#lib/server/queries/figure-sources.ts';
import { findRule, listRules, type StoredRule } from '#lib/server/queries/rules.ts';
import { groupBeside } from './beside-choices.ts';
import { readFacets, type FacetChoices } from './facet-choices.ts';
import { keptFilters, type KeptFilter } from './kept-filters.ts';
import { groupReleases } from './release-choices.ts';

const english = speechIn('en');

/** One entry of a list to choose from. */
export interface Choice {
	/** As it stands in the address. */
	value: string;
	title: string;
	chosen: boolean;
	/** Why it gives nothing with the rest of the view; `null` where it does. It can be chosen all the same: the rest may change too. */
	not: string | null;
}

/** Entries under one heading. */
export interface ChoiceGroup {
	title: string;
	choices: Choice[];
}

/** Everything that the form of the explorer offers for a view. */
export interface Choices {
	releases: ChoiceGroup[];
	rules: ChoiceGroup[];
	/** The rule of the reader's own that the view is counted by, and its clauses in words. */
	own: { id: string; where: string; words: string } | null;
	/** Where a rule of one's own is built, beginning with that of the view. */
	build: string;
	measures: Choice[];
	bases: Choice[];
	/** The years asked for, and the first and last that the release speaks of by this rule. */
	years: { from: number; to: number; first: number; last: number };
	shows: Choice[];
	means: Choice[];
	aparts: Choice[];
	/** For each line that can stand beside the first, what it may be. */
	beside: ChoiceGroup[][];
	facets: FacetChoices;
	/** What else narrows the view: months, days of the week, hours, a day of the year. */
	kept: KeptFilter[];
}

/** What can be chosen from a view on, and what would give nothing and why. */
export function readChoices(db: Db, view: View, speech = english): Choices {
	const own = speech.words.explorer;
	const all = listFigureSources(db);
	const id = formatRelease(view.release);
	const here = all.filter(({ release }) => formatRelease(release) === id);
	const byRule = view.where === null ? here.filter(({ rule }) => rule === view.rule) : here;
	return {
		releases: groupReleases(db, all, view, speech),
		rules: groupRules(listRules(db), all, here, view, speech),
		own: readOwn(view, speech),
		build: buildAddress(db, view),
		measures: listMeasures(byRule, view, speech),
		bases: timeBasisIds.map((basis) => ({
			value: basis,
			title: own.bases[basis],
			chosen: basis === view.basis,
			not: byRule.some((source) => source.basis === basis) ? null : own.not.held
		})),
		years: readYears(byRule, view),
		shows: (Object.keys(shows) as Show[]).map((show) => ({
			value: show,
			title: own.shows[show],
			chosen: show === view.show,
			not: whyNotShown(show, view, own.not)
		})),
		means: meanYears.map((years) => ({
			value: String(years),
			title: own.means(years),
			chosen: years === view.mean,
			not: null
		})),
		aparts: (Object.keys(aparts) as Apart[]).map((apart) => ({
			value: apart,
			title: own.aparts[apart],
			chosen: apart === view.apart,
			not: null
		})),
		beside: groupBeside(db, all, view, speech),
		facets: readFacets(db, view, speech),
		kept: keptFilters(view, speech.language)
	};
}

function readOwn({ rule, where }: View, { language }: Speech): Choices['own'] {
	if (where === null) return null;
	return { id: rule, where, words: describeOwnRuleIn(language, where) };
}

function buildAddress(db: Db, { rule, where }: View): string {
	if (where !== null) return `/rules/build?where=${where}`;
	const predicate = findRule(db, rule)?.predicate;
	const lines = predicate && linesOf(predicate);
	return lines ? `/rules/build?where=${formatLines(lines)}` : '/rules/build';
}

/** Rules that the release can be counted by, then the others, each group saying why not. */
function groupRules(
	rules: StoredRule[],
	all: FigureSource[],
	here: FigureSource[],
	view: View,
	{ words, language }: Speech
) {
	const own = words.explorer.rules;
	const held = new Set(here.map(({ rule }) => rule));
	const anywhere = new Set(all.map(({ rule }) => rule));
	const some = rules.filter(({ id }) => anywhere.has(id) || id === view.rule);
	const group = (title: string, of: StoredRule[], not: string | null): ChoiceGroup => ({
		title,
		choices: of.map((rule) => ({
			value: rule.id,
			title: titleRule(rule, language),
			chosen: rule.id === view.rule,
			not
		}))
	});
	const others = some.filter(({ id }) => !held.has(id));
	return [
		group(
			own.held,
			some.filter(({ id }) => held.has(id)),
			null
		),
		group(
			own.silent,
			others.filter(({ predicate }) => predicate !== null),
			own.whySilent
		),
		group(
			own.words,
			others.filter(({ predicate }) => predicate === null),
			own.whyWords
		)
	].filter(({ choices }) => choices.length > 0);
}

function listMeasures(sources: FigureSource[], view: View, { words }: Speech): Choice[] {
	const held = new Set<string>(sources.map(({ measure }) => measure));
	return measureIds.map((measure) => ({
		value: measure,
		title: words.asked.measures[measure].title,
		chosen: measure === view.measure,
		not: held.has(measure) ? null : words.explorer.not.stated
	}));
}

/** The years of the measure if it is held, else of anything by this rule, else those asked for. */
function readYears(byRule: FigureSource[], { measure, basis, from, to }: View): Choices['years'] {
	const exact = byRule.filter((source) => source.measure === measure && source.basis === basis);
	const sources = exact.length > 0 ? exact : byRule;
	if (sources.length === 0) return { from, to, first: from, last: to };
	return {
		from,
		to,
		first: Math.min(...sources.map(({ firstYear }) => firstYear)),
		last: Math.max(...sources.map(({ lastYear }) => lastYear))
	};
}

/** Why a chart of this kind cannot be had with the filters of a view. */
function whyNotShown(
	show: Show,
	{ states, levels, measure }: View,
	not: Speech['words']['explorer']['not']
): string | null {
	if (show === 'count' || show === 'index') return null;
	if (measure === 'named') return not.named;
	if (levels.length > 0) return not.level;
	if (show === 'pupils' && states.length > 0) return not.country;
	return states.length > 1 ? not.oneState : null;
}
