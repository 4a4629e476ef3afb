import { noFilters } from '../../domain/figure-filters.ts';
import type { Measure } from '../../domain/measure.ts';
import { parseRelease } from '../../domain/release.ts';
import { stateCodes, states, type StateCode } from '../../domain/state.ts';
import type { Db } from '../db/open.ts';
import { events } from '../db/schema/register.ts';
import { findDataset } from './datasets.ts';
import { linkFigure, type FigureLink } from './register-figure.ts';

/** One state or territory in the register. */
export interface StateEntry {
	code: StateCode;
	name: string;
	/** What the register holds of it; `null` where it holds no event. */
	register: { incidents: FigureLink; killed: FigureLink } | null;
}

/**
 * Every state, the District of Columbia and the territories by name, with what the newest release of the register holds.
 *
 * @throws {Error} if the register was not loaded
 */
export function listStates(db: Db): StateEntry[] {
	const count = registerCounter(db);
	const present = new Set(
		db
			.selectDistinct({ state: events.state })
			.from(events)
			.all()
			.map(({ state }) => state)
	);
	return stateCodes
		.map((code) => ({
			code,
			name: states[code],
			register: present.has(code)
				? { incidents: count(code, 'incidents'), killed: count(code, 'killed') }
				: null
		}))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Counts in the register, all of it, under its own rule. */
function registerCounter(db: Db): (state: StateCode, measure: Measure) => FigureLink {
	const dataset = findDataset(db, 'register');
	const release = dataset?.releases[0];
	if (!dataset || !release)
		throw new Error('the database holds no register; make it with: npm run data -- load');
	const period = { from: Number(release.firstOn.slice(0, 4)), to: Number(release.label.slice(0, 4)) };
	const what = { release: parseRelease(release.id)!, rule: dataset.nativeRule, basis: 'calendar' as const };
	return (state, measure) =>
		linkFigure(db, { ...what, ...period, ...noFilters, measure, states: [state], is: null });
}
