import { noFilters } from '../../domain/figure-filters.ts';
import { asc, eq } from 'drizzle-orm';
import { parseRelease } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { claimTraces, claims } from '../db/schema/published.ts';
import { linkFigure, type FigureLink } from './register-figure.ts';
import { listSourcesOf } from './sources.ts';

/** Every published claim in the order of the register; 17 to 132 first. */
export function listClaims(db: Db) {
	return db.select().from(claims).orderBy(asc(claims.position)).all();
}
export type ClaimRow = ReturnType<typeof listClaims>[number];

/** One claim with those who retell it, what was tried to trace it, and its sources; or `undefined`. */
export function findClaim(db: Db, id: string) {
	const claim = db.select().from(claims).where(eq(claims.id, id)).all()[0];
	if (!claim) return undefined;
	const retellings = db
		.select()
		.from(claims)
		.where(eq(claims.repeatsClaim, id))
		.orderBy(asc(claims.position))
		.all();
	const traces = db
		.select()
		.from(claimTraces)
		.where(eq(claimTraces.claimId, id))
		.orderBy(asc(claimTraces.number))
		.all();
	return {
		claim,
		retellings,
		traces: traces.map((trace) => ({
			...trace,
			from: linkTrace(db, trace.fromRelease, trace.ruleId, trace.fromPeriod),
			to: linkTrace(db, trace.toRelease, trace.ruleId, trace.toPeriod)
		})),
		sources: listSourcesOf(db, 'claim', id)
	};
}
export type Trace = NonNullable<ReturnType<typeof findClaim>>['traces'][number];

/** The figure that a named rule gives for a calendar year, where it is one of ours. */
function linkTrace(
	db: Db,
	releaseId: string | null,
	rule: string | null,
	period: string | null
): FigureLink | null {
	const release = releaseId && parseRelease(releaseId);
	if (!release || !rule || !period || !/^\d{4}$/.test(period)) return null;
	const year = Number(period);
	return linkFigure(db, {
		release,
		rule,
		measure: 'incidents',
		from: year,
		to: year,
		basis: 'calendar',
		...noFilters,
		is: null
	});
}
