import type { FigureAddress } from '../../domain/figure.ts';
import type { Interval } from '../../stats/interval.ts';
import type { Db } from '../db/open.ts';
import { isProblem, type FigureProblem } from './figure-answer.ts';
import { readSeries } from './series.ts';
import { placePoints } from './trend-points.ts';

/** One year of the series that a figure is a part of. */
export interface FigureYear {
	year: number;
	value: number;
	/** `false`: the release covers a part of the year only. */
	complete: boolean;
	/** Exact interval of a whole year's count of incidents; `null` for people and for parts. */
	interval: Interval | null;
	/** Whether the year belongs to the period of the figure. */
	told: boolean;
	/** The figure of that year, `is` = the value. */
	address: string;
}

/** Every year that the release of a figure says something of, counted as the figure is. */
export function readFigureYears(db: Db, figure: FigureAddress): FigureYear[] | FigureProblem {
	const { is: _is, ...line } = { ...figure, from: 1900, to: 2100 };
	const points = readSeries(db, line);
	if (isProblem(points)) return points;
	const asked = { show: 'count', mean: 0, base: null, people: null } as const;
	return placePoints(points, line, asked).map(({ year, value, complete, interval, address }) => ({
		...{ year, value, complete, interval, address },
		told: year >= figure.from && year <= figure.to
	}));
}
