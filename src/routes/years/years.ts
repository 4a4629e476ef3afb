import type { Db } from '#lib/server/db/open.ts';
import { readMainLine } from '#lib/server/queries/main-lines.ts';

/** The columns of the list of years: one release under one rule each; pages have titles of their own for the keys. */
export function readYears(db: Db) {
	const columns = [
		{
			key: 'killed' as const,
			title: 'Killed, our register',
			line: readMainLine(db, 'register', 'register-fatal', 'killed')
		},
		{
			key: 'register' as const,
			title: 'Fatal events, our register',
			line: readMainLine(db, 'register', 'register-fatal')
		},
		{
			key: 'wapo' as const,
			title: 'In school hours, Washington Post',
			line: readMainLine(db, 'wapo', 'school-hours')
		},
		{
			key: 'k12ssdb' as const,
			title: 'Any gunfire or brandishing, K-12 database',
			line: readMainLine(db, 'k12ssdb', 'all')
		}
	].flatMap(({ line, ...column }) => (line ? [{ ...column, line }] : []));
	const years = [...new Set(columns.flatMap(({ line }) => line.points.map(({ year }) => year)))].sort(
		(a, b) => b - a
	);
	return { columns, years };
}
