import { noFilters } from '../../domain/figure-filters.ts';
import { exposureOf, judgeRate, type Exposure, type RateStanding } from '../../domain/rate.ts';
import { parseRelease } from '../../domain/release.ts';
import type { StateCode } from '../../domain/state.ts';
import type { Db } from '../db/open.ts';
import { listDatasets, type DatasetRow } from './datasets.ts';
import { readDenominators } from './denominators.ts';
import { isProblem } from './figure-answer.ts';
import { readFigureValue } from './figure-value.ts';
import { firstYear } from './main-lines.ts';
import { linkFigure, type FigureLink } from './register-figure.ts';
import { findRelease } from './releases.ts';
import { findRule } from './rules.ts';
import { readSeries, type Line, type SeriesPoint } from './series.ts';

/** What one release that is held in full says of a state, by its publisher's own rule. */
export interface StateLine {
	dataset: { id: string; title: string; shortTitle: string };
	release: { id: string; label: string };
	rule: { id: string; title: string };
	/** Calendar years, at least one. */
	points: SeriesPoint[];
	/** All of these years together; `killed` is `null` where the release does not state it. */
	incidents: FigureLink;
	killed: FigureLink | null;
	rate: StateRate;
}

/** Incidents per million children a year, or why there is no such rate. */
export type StateRate =
	| {
			standing: Extract<RateStanding, 'stable' | 'unstable'>;
			period: Period;
			count: FigureLink;
			exposure: Exposure;
	  }
	| { standing: Exclude<RateStanding, 'stable' | 'unstable'>; period: Period; count: FigureLink }
	| { standing: 'no-denominator'; gap: string; missing: number[] };

/** First and last year, both included. */
interface Period {
	from: number;
	to: number;
}

/** What every release that is held in full says of a state, the register first. Datasets that must not be shown are left out. */
export function listStateLines(db: Db, state: StateCode): StateLine[] {
	const held = listDatasets(db).filter(
		({ releases, redistribution }) => releases.length > 0 && redistribution !== 'none'
	);
	const isRegister = ({ id }: DatasetRow) => Number(id === 'register');
	return held
		.sort((a, b) => isRegister(b) - isRegister(a))
		.flatMap((dataset) => readStateLine(db, dataset, state) ?? []);
}

/** `null` where the publisher's own rule cannot be asked of the rows, or the release ends before the site begins. */
function readStateLine(db: Db, dataset: DatasetRow, state: StateCode): StateLine | null {
	const release = dataset.releases[0]!;
	const rule = findRule(db, dataset.nativeRule);
	const to = Number(findRelease(db, 'register')?.label.slice(0, 4) ?? firstYear);
	const line: Line = {
		...{
			release: parseRelease(release.id)!,
			rule: dataset.nativeRule,
			measure: 'incidents',
			basis: 'calendar'
		},
		...{ from: firstYear, to, ...noFilters, states: [state] }
	};
	const points = readSeries(db, line);
	if (!rule || isProblem(points) || points.length === 0) return null;
	const whole = { ...line, from: points[0]!.year, to: points.at(-1)!.year, is: null };
	const killed = { ...whole, measure: 'killed' as const };
	return {
		dataset: { id: dataset.id, title: dataset.title, shortTitle: dataset.shortTitle },
		release: { id: release.id, label: release.label },
		rule: { id: rule.id, title: rule.title },
		points,
		incidents: linkFigure(db, whole),
		killed: isProblem(readFigureValue(db, killed)) ? null : linkFigure(db, killed),
		rate: readRate(db, line, points, state)
	};
}

/** The rate of the years that the release covers whole and for which the children are known. */
function readRate(db: Db, line: Line, points: SeriesPoint[], state: StateCode): StateRate {
	const whole = points.filter(({ complete }) => complete).map(({ year }) => year);
	const years = readDenominators(db, 'children', state, line.from, line.to);
	const shared = years
		.filter(({ count, year }) => count !== null && whole.includes(year))
		.map(({ year }) => year);
	const period = { from: shared[0] ?? line.from, to: shared.at(-1) ?? line.to };
	const exposure = exposureOf(
		'children',
		years.filter(({ year }) => year >= period.from && year <= period.to)
	);
	if (exposure.value === null)
		return { standing: 'no-denominator', gap: exposure.gap, missing: exposure.missing };
	const count = linkFigure(db, { ...line, ...period, is: null });
	const standing = judgeRate(count.value, exposure);
	return standing === 'stable' || standing === 'unstable'
		? { standing, period, count, exposure }
		: { standing, period, count };
}
