import { coverageOf } from '#lib/domain/coverage.ts';
import { formatFigure, type FigureAddress } from '#lib/domain/figure.ts';
import { noFilters } from '#lib/domain/figure-filters.ts';
import { readOwnRule } from '#lib/domain/own-rule.ts';
import { yearOf } from '#lib/domain/period.ts';
import { factsOf, factTitles } from '#lib/domain/rule.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listDatasets } from '#lib/server/queries/datasets.ts';
import { isProblem } from '#lib/server/queries/figure-answer.ts';
import { isFactStated } from '#lib/server/queries/release-columns.ts';
import { remember } from '#lib/server/queries/remembered.ts';
import { readSeries, type SeriesPoint } from '#lib/server/queries/series.ts';
import { facts, type Fact } from './facts.ts';

/** A release whose rows are held. */
export interface HeldRelease {
	/** `dataset@label`. */
	id: string;
	dataset: string;
	label: string;
	/** The dataset's name. */
	title: string;
	firstYear: number;
	lastYear: number;
}

/** A release, and whether it can be asked a rule. */
export interface Carrier extends HeldRelease {
	/** The facts that the rule asks for and no row of the release states. Empty: it can be asked. */
	silentOn: Fact[];
	/** Incidents of each year, ascending; empty where it cannot be asked. */
	points: SeriesPoint[];
	/** All of them together; `null` where it cannot be asked. */
	total: { address: string; value: number } | null;
}

/** Every release whose rows are held and may be counted, by dataset, the newest first. */
export function listHeld(db: Db): HeldRelease[] {
	return listDatasets(db)
		.filter(({ redistribution }) => redistribution !== 'none')
		.flatMap(({ id: dataset, shortTitle: title, releases }) =>
			releases.map((release) => {
				const { first, last } = coverageOf(release);
				const years = { firstYear: yearOf(first, 'calendar'), lastYear: yearOf(last, 'calendar') };
				return { id: release.id, dataset, label: release.label, title, ...years };
			})
		);
}

/** What a rule of the reader's own gives with each release that is held. @param where canonical */
export function readCarriers(db: Db, rule: { id: string; where: string }): Carrier[] {
	const asked = factsOf(readOwnRule(rule.where));
	return listHeld(db).map((held) => {
		const silentOn = asked.filter((fact) => !isFactStated(db, held.id, fact));
		if (silentOn.length > 0) return { ...held, silentOn, points: [], total: null };
		const line: Omit<FigureAddress, 'is'> = {
			release: { dataset: held.dataset, label: held.label },
			rule: rule.id,
			measure: 'incidents',
			from: held.firstYear,
			to: held.lastYear,
			basis: 'calendar',
			...noFilters,
			where: rule.where
		};
		const series = readSeries(db, line);
		const points = isProblem(series) ? [] : series;
		const value = points.reduce((sum, point) => sum + point.value, 0);
		return { ...held, silentOn, points, total: { address: formatFigure({ ...line, is: value }), value } };
	});
}

/** Carriers as the data for programs have them: facts by their English names. */
export function nameSilent(carriers: Carrier[]) {
	return carriers.map((carrier) => ({
		...carrier,
		silentOn: carrier.silentOn.map((fact) => factTitles[fact])
	}));
}

/** For each fact, the releases that state it. */
export function listStated(db: Db): Record<Fact, HeldRelease[]> {
	return remember(db, 'facts stated', () => findStated(db));
}

function findStated(db: Db): Record<Fact, HeldRelease[]> {
	const held = listHeld(db);
	return Object.fromEntries(
		facts.map((fact) => [fact, held.filter(({ id }) => isFactStated(db, id, fact))])
	) as Record<Fact, HeldRelease[]>;
}
