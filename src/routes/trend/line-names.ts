import { describeFilters } from '#lib/citation/filter-words.ts';
import { measures } from '#lib/domain/measure.ts';
import { shows, type View } from '#lib/domain/view.ts';
import { states } from '#lib/domain/state.ts';
import type { Line } from '#lib/server/queries/series.ts';
import type { Subject } from '#lib/server/queries/figure-subject.ts';

/** Who counts what, for its name in a chart. */
interface Named {
	line: Line;
	subject: Subject | null;
}

/** Names of lines: of dataset, release, rule and place what tells them apart, the dataset alone where nothing does. */
export function nameLines(lines: readonly Named[]): string[] {
	const parts: ((one: Named) => string)[] = [
		({ line, subject }) => subject?.dataset.shortTitle ?? line.release.dataset,
		({ line }) => line.release.label,
		({ line, subject }) => subject?.rule.title ?? line.rule,
		({ line }) => placesOf(line)
	];
	const differing = parts.filter((part) => new Set(lines.map(part)).size > 1);
	const told = differing.includes(parts[0]!) ? differing.filter((part) => part !== parts[1]) : differing;
	return lines.map((line) => (told.length > 0 ? told : [parts[0]!]).map((part) => part(line)).join(', '));
}

function placesOf({ states: chosen }: Line): string {
	return chosen.length === 0 ? 'All states' : chosen.map((code) => states[code]).join(' and ');
}

/** "Incidents at high schools in Texas by year, per million children". */
export function titleOf(view: View): string {
	const { many } = measures[view.measure];
	const what = `${many.charAt(0).toUpperCase()}${many.slice(1)}`;
	const years = view.basis === 'calendar' ? 'by year' : 'by school year';
	const shown = view.show === 'count' ? '' : `, ${shows[view.show].title.toLowerCase()}`;
	return `${what}${describeFilters(view)} ${years}${shown}`;
}

/** The page of a rule; a reader's own has its clauses in the address. */
export function ruleHref({ rule, where }: Pick<Line, 'rule' | 'where'>): string {
	return where === null ? `/rules/${rule}` : `/rules/own?where=${where}`;
}
