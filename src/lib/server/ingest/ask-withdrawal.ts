import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { people } from '../importers/embedded/people.ts';
import { victims } from '../importers/embedded/victims.ts';
import { withdrawals } from '../importers/embedded/withdrawals.ts';
import { checkData, formatFault } from './check-data.ts';
import { readData, type DataFolder } from './data-folder.ts';

export const scopes = ['name', 'text', 'room'] as const;
export type Scope = (typeof scopes)[number];

/**
 * Writes a withdrawal into `withdrawals.csv`: of a name, of what is told of a person, or of a room. Where the name would
 * still stand somewhere, the file is put back and the places are listed.
 *
 * @param root the folder `data`
 * @param subject id of the victim, or of the person as it stands in the address of their page or room
 * @param on ISO date
 * @returns the victim's id, and whether the file has changed: it may hold the withdrawal already
 */
export function askWithdrawal(
	root: string,
	subject: string,
	scope: Scope,
	on: string
): { victim: string; isNew: boolean } {
	const data = readData(root);
	const victim = findVictim(data, subject);
	const isHeld = data
		.rows(withdrawals)
		.some(({ values }) => values.victim_id === victim && values.scope === scope);
	if (isHeld) return { victim, isNew: false };
	const file = join(root, withdrawals.path);
	const before = readFileSync(file);
	const gap = before.at(-1) === 10 ? '' : '\n';
	appendFileSync(file, `${gap}${victim},${scope},${on}\n`);
	const faults = checkData(root).map(formatFault);
	if (faults.length === 0) return { victim, isNew: true };
	writeFileSync(file, before);
	throw new Error(
		`nothing was withdrawn, because ${faults.length === 1 ? 'a fault' : `${faults.length} faults`} would be left. ` +
			`Mend this first:\n${faults.slice(0, 20).join('\n')}`
	);
}

function findVictim(data: DataFolder, subject: string): string {
	const person = data.rows(people).find(({ values }) => values.person_id === subject)?.values.victim_id;
	const victim = data.rows(victims).find(({ values }) => values.victim_id === subject)?.values.victim_id;
	const found = victim ?? person;
	if (found === undefined)
		throw new Error(
			`${JSON.stringify(subject)} is neither the id of a victim nor of a person whose name is public`
		);
	return found;
}
