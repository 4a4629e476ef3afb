import type { Db } from '#lib/server/db/open.ts';
import { readMainLine, type MainLine } from '#lib/server/queries/main-lines.ts';

/** The columns of the list of years: one release under one rule each. */
export function readYears(db: Db) {
	const columns = [
		{
			key: 'killed',
			title: 'Killed, our register',
			line: readMainLine(db, 'register', 'register-fatal', 'killed')
		},
		{
			key: 'register',
			title: 'Fatal events, our register',
			line: readMainLine(db, 'register', 'register-fatal')
		},
		{
			key: 'wapo',
			title: 'In school hours, Washington Post',
			line: readMainLine(db, 'wapo', 'school-hours')
		},
		{
			key: 'k12ssdb',
			title: 'Any gunfire or brandishing, K-12 database',
			line: readMainLine(db, 'k12ssdb', 'all')
		}
	].filter((column): column is { key: string; title: string; line: MainLine } => column.line !== null);
	const years = [...new Set(columns.flatMap(({ line }) => line.points.map(({ year }) => year)))].sort(
		(a, b) => b - a
	);
	return { columns, years };
}
