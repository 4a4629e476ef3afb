import { titleRule } from '#lib/citation/spanish-rules.ts';
import type { Speech } from '#lib/components/speech.ts';
import { formatRelease } from '#lib/domain/release.ts';
import { stateCodes } from '#lib/domain/state.ts';
import { formatBeside, mostBeside, type Beside, type View } from '#lib/domain/view.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listDatasets, type DatasetRow } from '#lib/server/queries/datasets.ts';
import type { FigureSource } from '#lib/server/queries/figure-sources.ts';
import { listRules } from '#lib/server/queries/rules.ts';
import type { Choice, ChoiceGroup } from './choices.ts';

/** What can stand beside the line of a view: a list for each line that does, and one more while there is room. */
export function groupBeside(db: Db, sources: FigureSource[], view: View, speech: Speech): ChoiceGroup[][] {
	const groups = listGroups(db, sources, view, speech);
	const slots = [...view.beside, null].slice(0, mostBeside);
	return slots.map((beside) => choose(groups, beside, speech.words.explorer.besides.asked));
}

function listGroups(
	db: Db,
	sources: FigureSource[],
	view: View,
	{ words, language, day, state }: Speech
): ChoiceGroup[] {
	const own = words.explorer.besides;
	const titles = new Map(listRules(db).map((rule) => [rule.id, titleRule(rule, language)]));
	const datasets = new Map(listDatasets(db).map((dataset) => [dataset.id, dataset]));
	const chosen = formatRelease(view.release);
	const fitting = sources.filter(({ measure, basis }) => measure === view.measure && basis === view.basis);
	const here = fitting.filter(({ release, rule }) => formatRelease(release) === chosen && rule !== view.rule);
	const isRows = sources.some(({ kind, release }) => kind === 'rows' && formatRelease(release) === chosen);
	return [
		{
			title: own.rule,
			choices: here.map(({ rule }) => toChoice(rule, titles.get(rule) ?? rule))
		},
		{
			title: own.release,
			choices: fitting
				.filter((source) => isOther(source, view, datasets.get(source.release.dataset)))
				.map(({ release, rule }) => {
					const title = datasets.get(release.dataset)?.shortTitle ?? release.dataset;
					const name = words.chart.shortName(release.dataset, title);
					const said = `${name}, ${day(release.label)}: ${titles.get(rule) ?? rule}`;
					return toChoice(formatBeside({ kind: 'release', release, rule }), said);
				})
		},
		{
			title: own.state,
			choices: isRows ? stateCodes.map((code) => toChoice(code, state(code))) : []
		}
	].filter(({ choices }) => choices.length > 0);
}

/** Of another release, its own rule and the one that the view is counted by; no single totals. */
function isOther(
	{ release, rule, kind, firstYear, lastYear }: FigureSource,
	view: View,
	dataset?: DatasetRow
) {
	if (formatRelease(release) === formatRelease(view.release)) return false;
	if (kind === 'published' && lastYear - firstYear < 2) return false;
	return rule === dataset?.nativeRule || rule === view.rule;
}

function toChoice(value: string, title: string): Choice {
	return { value, title, chosen: false, not: null };
}

/** The groups with one entry chosen; one that is in none of them, as an address may ask for anything, comes first. */
function choose(groups: ChoiceGroup[], beside: Beside | null, asked: string): ChoiceGroup[] {
	if (beside === null) return groups;
	const value = formatBeside(beside);
	const marked = groups.map(({ title, choices }) => ({
		title,
		choices: choices.map((choice) => (choice.value === value ? { ...choice, chosen: true } : choice))
	}));
	if (marked.some(({ choices }) => choices.some(({ chosen }) => chosen))) return marked;
	return [{ title: asked, choices: [{ ...toChoice(value, value), chosen: true }] }, ...marked];
}
