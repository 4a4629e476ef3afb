/** What a reader that never rests found in a database. */
export interface Watched {
	reads: number;
	/** States that it saw: a release more, another file. */
	states: number;
	/** What was torn or failed, in words. */
	faults: string[];
}
