import { formatFigure, type FigureAddress } from '../../domain/figure.ts';
import { noFilters } from '../../domain/figure-filters.ts';
import type { Level } from '../../domain/incident.ts';
import type { Measure } from '../../domain/measure.ts';
import { parseRelease } from '../../domain/release.ts';
import type { StateCode } from '../../domain/state.ts';
import type { Db } from '../db/open.ts';
import { isProblem } from './figure-answer.ts';
import { readFigureValue } from './figure-value.ts';
import { findRelease } from './releases.ts';

/** A number with its canonical address, ready to be shown as a link. */
export interface FigureLink {
	address: string;
	value: number;
}

/** The part of the register that is counted; without years, all of it. */
interface Part {
	measure: Measure;
	from?: number;
	to?: number;
	states?: StateCode[];
	levels?: Level[];
}

/**
 * A figure of our own register under its native rule.
 *
 * @throws {Error} if the register was not loaded
 */
export function readRegisterFigure(
	db: Db,
	{ measure, from, to, states = [], levels = [] }: Part
): FigureLink {
	const release = findRelease(db, 'register');
	if (!release) throw new Error('the database holds no register; make it with: npm run data -- load');
	return linkFigure(db, {
		release: parseRelease(release.id)!,
		rule: 'register-fatal',
		measure,
		from: from ?? Number(release.firstOn.slice(0, 4)),
		to: to ?? Number(release.label.slice(0, 4)),
		basis: 'calendar',
		...noFilters,
		states,
		levels,
		is: null
	});
}

/**
 * Looks up a figure's value and returns both.
 *
 * @throws {Error} if there is no such figure; for figures that our own pages are made of
 */
export function linkFigure(db: Db, figure: FigureAddress): FigureLink {
	const found = readFigureValue(db, figure);
	if (isProblem(found)) throw new Error(`${formatFigure(figure)}: ${found.problem}`);
	return { address: formatFigure({ ...figure, is: found.tally.value }), value: found.tally.value };
}
