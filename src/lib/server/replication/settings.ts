import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const SettingsSchema = v.object({
	/** Address of the libSQL server that nodes read from and the command line writes to. */
	PRIMARY_URL: v.optional(
		v.pipe(
			v.string(),
			v.check((text) => URL.canParse(text) && new URL(text).origin === text, 'expected scheme and host only'),
			v.regex(/^https?:/, 'expected http or https')
		)
	),
	/** File that holds the token for it: one that reads, on a node; one that writes, where imports are done. */
	PRIMARY_TOKEN_FILE: v.optional(v.string()),
	/** Folder of the replica, which nobody else touches; by default the database's name and `.replica`. */
	REPLICA_FOLDER: v.optional(v.string())
});

/** Where the primary is and how to be let in. */
export interface Primary {
	url: string;
	/** Empty where the primary asks for none. */
	token: string;
}

/** What may be set from outside about replication. */
export interface Settings {
	/** `null`: this machine has none, and works on its own file. */
	primary: Primary | null;
	/** Folder of the replica; of no use without a primary. */
	replicaFolder: string;
}

/**
 * Reads the environment, as far as it is about replication. A blank variable counts as one that is not set.
 *
 * @param databaseUrl `file:path/to.db`
 * @throws {Error} naming every variable that is wrong, what it holds and what was expected; or the token's file, if it cannot be read
 */
export function readSettings(
	databaseUrl: string,
	variables: Record<string, string | undefined> = process.env
): Settings {
	const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
	const { success, output, issues } = v.safeParse(SettingsSchema, given);
	if (!success) throw new Error(issues.map((issue) => describe(issue, given)).join('\n'));
	const { PRIMARY_URL: url, PRIMARY_TOKEN_FILE: file, REPLICA_FOLDER } = output;
	return {
		primary:
			url === undefined ? null : { url, token: file === undefined ? '' : readFileSync(file, 'utf8').trim() },
		replicaFolder: REPLICA_FOLDER ?? `${databaseUrl.slice('file:'.length)}.replica`
	};
}

function describe(issue: v.BaseIssue<unknown>, given: Record<string, string | undefined>): string {
	const name = String(issue.path?.[0]?.key);
	return `${name}: found ${JSON.stringify(given[name])}, ${issue.message}`;
}
