/** What `replicate-child.ts` tells `replicate.ts`. */
export type Message =
	/** It asks the primary: nothing is heard until the primary has answered. */
	| { kind: 'syncing' }
	/** It checks and copies what has come, which takes as long as there is much of it. */
	| { kind: 'copying' }
	/** The database file holds what the primary held at that instant. */
	| { kind: 'synced'; at: string; releases: number; ledgerLines: number }
	/** The database file stays as it is. */
	| { kind: 'unreachable' | 'refused'; reason: string };
