import { noFilters } from '#lib/domain/figure-filters.ts';
import type { FacadeWindow, FacadeYear } from '#lib/charts/facade-year.ts';
import { positionInYear } from '#lib/charts/position-in-year.ts';
import { speechIn, type Speech } from '#lib/components/speech.ts';
import { formatCount } from '#lib/format/number.ts';
import type { Db } from '#lib/server/db/open.ts';
import { isProblem, type FigureEntry } from '#lib/server/queries/figure-answer.ts';
import { readFigureEntries } from '#lib/server/queries/figure.ts';
import type { MainLine } from '#lib/server/queries/main-lines.ts';

/** The house of one line of incidents: a building a year, a window an incident, lit where we can say a name. */
export function toFacade(db: Db, line: MainLine, speech = speechIn('en')): FacadeYear[] {
	const { words, day } = speech;
	const own = words.chart;
	const entries = Map.groupBy(listCounted(db, line), (entry) => Number(entry.occurredOn.slice(0, 4)));
	const endsOn = /^\d{4}-\d{2}-\d{2}$/.test(line.release.label) ? line.release.label : undefined;
	return line.points.map(({ year, value, address, complete }) => ({
		year,
		value,
		figure: address,
		href: `/years/${year}`,
		label: own.facade.year(year, `${formatCount(value)} ${words.parts.incidents(value)}`),
		partial: complete
			? undefined
			: endsOn?.startsWith(String(year))
				? own.until(day(endsOn, true))
				: own.partOfYear,
		windows: (entries.get(year) ?? [])
			.slice(0, value)
			.map((entry) => toWindow(entry, complete ? undefined : endsOn, speech))
	}));
}

/** What the line counts and we hold, over all of its years. */
function listCounted(db: Db, { release, rule, measure, points }: MainLine): FigureEntry[] {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last) return [];
	const entries = readFigureEntries(db, {
		...{ release, rule, measure, from: first.year, to: last.year },
		...{ basis: 'calendar', ...noFilters, is: null }
	});
	return isProblem(entries) ? [] : entries.filter((entry) => entry.counts > 0 && entry.href !== null);
}

function toWindow(
	entry: FigureEntry,
	endsOn: string | undefined,
	{ words, day, state }: Speech
): FacadeWindow {
	const own = words.chart.facade;
	const named = entry.people.length;
	const place = `${entry.school}, ${entry.city}, ${state(entry.state)}`;
	const killed = entry.killed === 0 ? own.nobodyKilled : own.killed(entry.killed);
	return {
		key: entry.href!,
		href: entry.href!,
		label: own.window(day(entry.occurredOn), place, killed, named),
		state: named > 0 ? 'lit' : 'outlined',
		at: positionInYear(entry.occurredOn, endsOn)
	};
}
