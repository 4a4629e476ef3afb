import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A file to import, and the date that stands with it. */
export interface Source {
	path: string;
	/** ISO date, if the file's place or name gives one. */
	date: string | null;
}

/** The register's folder stands for its `events.csv`, and its `release.json` for its date; a file may be named by its date. */
export function findSource(dataset: string, given: string): Source {
	if (dataset !== 'register') return { path: given, date: dateInName(given) };
	const folder = statSync(given).isDirectory() ? given : join(given, '..');
	return { path: join(folder, 'events.csv'), date: readReleaseDate(join(folder, 'release.json')) };
}

/** `2025-02-14` from `…/2025-02-14.csv`; `null` from any other name. */
export function dateInName(path: string): string | null {
	const name = basename(path.replace(/[?#].*$/, ''));
	return /^(\d{4}-\d{2}-\d{2})\.csv$/.exec(name)?.[1] ?? null;
}

function readReleaseDate(path: string): string | null {
	const { release } = JSON.parse(readFileSync(path, 'utf8')) as { release?: unknown };
	return typeof release === 'string' ? release : null;
}

/**
 * The date under which a file is imported: the one given, else the one found.
 *
 * @throws {Error} if there is none, or it is no real date
 */
export function chooseDate(given: string | undefined, found: string | null): string {
	const date = given ?? found;
	if (date === null) {
		throw new Error(
			'the date of the release is not known: give --date YYYY-MM-DD, the day on which the publisher released the file'
		);
	}
	const day = new Date(`${date}T00:00:00Z`);
	const isReal = !Number.isNaN(day.valueOf()) && day.toISOString().slice(0, 10) === date;
	if (!isReal) throw new Error(`${JSON.stringify(date)} is no date, expected YYYY-MM-DD`);
	return date;
}
