import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { citations, sources } from '../db/schema/register.ts';

type Subject = (typeof citations.$inferSelect)['subject'];

/** The sources of one row, in the order in which it gives them. */
export function listSourcesOf(db: Db, subject: Subject, subjectId: string) {
	return db
		.select({
			id: sources.id,
			address: sources.address,
			title: sources.title,
			publisher: sources.publisher,
			publishedOn: sources.publishedOn,
			accessedOn: sources.accessedOn
		})
		.from(citations)
		.innerJoin(sources, eq(sources.id, citations.sourceId))
		.where(and(eq(citations.subject, subject), eq(citations.subjectId, subjectId)))
		.orderBy(asc(citations.number))
		.all();
}
export type SourceRow = ReturnType<typeof listSourcesOf>[number];

/** Sources by id, in the order asked for; an id that is not there is left out. */
export function findSources(db: Db, ids: string[]) {
	const rows = db.select().from(sources).where(inArray(sources.id, ids)).all();
	return ids.map((id) => rows.find((row) => row.id === id)).filter((row) => row !== undefined);
}
