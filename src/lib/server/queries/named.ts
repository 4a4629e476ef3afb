import { and, eq, sql, type SQL } from 'drizzle-orm';
import { yearOf, type TimeBasis } from '../../domain/period.ts';
import type { Db } from '../db/open.ts';
import { people, victims, withdrawals } from '../db/schema/register.ts';
import { incidents, links } from '../db/schema/releases.ts';

/** Of the people killed in an event, those whose names are public: told here, or held back at the family's request. */
const isPublic = sql`(${people.id} is not null or ${withdrawals.victimId} is not null or ${victims.unnamedReason} = 'withheld')`;

const datasetOf = sql`substr(${incidents.releaseId}, 1, instr(${incidents.releaseId}, '@') - 1)`;

/** What one row adds to the measure `named`: by its link to an event of the register. 0 where it has none. */
export const namedOf = sql<number>`(select count(*) from ${links}
	join ${victims} on ${victims.eventId} = ${links.eventId}
	left join ${people} on ${people.victimId} = ${victims.id}
	left join ${withdrawals} on ${withdrawals.victimId} = ${victims.id} and ${withdrawals.scope} = 'name'
	where ${links.datasetId} = ${datasetOf} and ${links.sourceId} = ${incidents.sourceId} and ${isPublic})`;

/** The people whose names are public behind the rows of a release, by year. From the links, which are few. */
export function countNamed(
	db: Db,
	releaseId: string,
	counted: SQL | undefined,
	basis: TimeBasis
): Map<number, number> {
	const rows = db
		.select({ on: incidents.occurredOn, named: namedOf })
		.from(links)
		.innerJoin(
			incidents,
			and(eq(incidents.releaseId, releaseId), eq(incidents.sourceId, links.sourceId), counted)
		)
		.where(eq(links.datasetId, releaseId.split('@')[0]!))
		.all();
	const byYear = new Map<number, number>();
	for (const { on, named } of rows) {
		const year = yearOf(on, basis);
		byYear.set(year, (byYear.get(year) ?? 0) + named);
	}
	return byYear;
}
