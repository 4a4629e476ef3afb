import * as v from 'valibot';
import { logLevels } from './operation/levels.ts';

/** Hosts on which nobody but this machine can ask, so that our own address is known without being told. */
const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

const Origin = v.pipe(
	v.string(),
	v.check((text) => URL.canParse(text) && new URL(text).origin === text, 'expected scheme and host only'),
	v.regex(/^https?:/, 'expected http or https')
);

const Port = v.pipe(
	v.string(),
	v.regex(/^\d{1,5}$/, 'expected a number from 0 to 65535'),
	v.toNumber(),
	v.maxValue(65_535, 'expected a number from 0 to 65535')
);

const EnvironmentSchema = v.pipe(
	v.object({
		/** The database file. A path is relative to the working directory. */
		DATABASE_URL: v.optional(
			v.pipe(v.string(), v.regex(/^file:[^?#%]+$/, 'expected file: and a path without ?, # and %')),
			'file:var/site.db'
		),
		/** Port to listen on; 0 takes any free one. */
		PORT: v.optional(Port, '4173'),
		HOST: v.optional(
			v.pipe(v.string(), v.regex(/^[\w.:-]+$/, 'expected a host name or an address')),
			'127.0.0.1'
		),
		/** The address readers use, such as https://example.org; `undefined` on a loopback host: there it is our own. */
		ORIGIN: v.optional(Origin),
		/** Where a family or anyone else reaches the operator: an e-mail address or the address of a page. */
		CONTACT: v.optional(
			v.pipe(
				v.string(),
				v.regex(/^([^\s@]+@[^\s@]+|https?:\/\/\S+)$/, 'expected an e-mail address or a web address')
			)
		),
		/** Least grave level of the log; `silent` for none. */
		LOG_LEVEL: v.optional(v.picklist(logLevels, `expected one of ${logLevels.join(', ')}`), 'info'),
		/** Port of the metrics, for this machine only; 0 takes any free one, and unset there are none. */
		METRICS_PORT: v.optional(Port),
		/** Proxies of our own before us, each of which adds an address to X-Forwarded-For. */
		PROXIES: v.optional(
			v.pipe(v.string(), v.regex(/^[0-3]$/, 'expected a number from 0 to 3'), v.toNumber()),
			'0'
		),
		/** `yes`: pages are made before they are asked for, at the start and when the database has changed. */
		WARM: v.optional(v.picklist(['yes', 'no'], 'expected yes or no'), 'yes'),
		/** Seconds that a replica may be behind its primary and still count as ready; unset there is no limit. */
		MAX_REPLICA_AGE: v.optional(
			v.pipe(v.string(), v.regex(/^\d{1,9}$/, 'expected a number of seconds'), v.toNumber())
		),
		/** `yes`: the header x-request-id of a request is kept, because a proxy of ours sets it. */
		TRUST_REQUEST_ID: v.optional(v.picklist(['yes', 'no'], 'expected yes or no'), 'no')
	}),
	v.forward(
		v.check(
			({ HOST, ORIGIN }) => ORIGIN !== undefined || loopback.test(HOST),
			'expected the address readers use, such as https://example.org, because HOST is open to others'
		),
		['ORIGIN']
	)
);

/** What may be set from outside. Nothing else reads `process.env`. */
export type Environment = v.InferOutput<typeof EnvironmentSchema>;

/**
 * Reads the environment. A blank variable counts as one that is not set.
 *
 * @throws {Error} naming every variable that is wrong, what it holds and what was expected
 */
export function readEnvironment(variables: Record<string, string | undefined> = process.env): Environment {
	const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
	const { success, output, issues } = v.safeParse(EnvironmentSchema, given);
	if (success) return output;
	throw new Error(issues.map((issue) => describe(issue, given)).join('\n'));
}

function describe(issue: v.BaseIssue<unknown>, given: Record<string, string | undefined>): string {
	const name = String(issue.path?.[0]?.key);
	const found = given[name] === undefined ? 'nothing' : JSON.stringify(given[name]);
	return `${name}: found ${found}, ${issue.message}`;
}
