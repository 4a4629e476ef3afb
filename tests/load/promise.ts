/** One promise and whether this run kept it. */
export interface Verdict {
	promise: string;
	isMet: boolean;
	/** What was measured. */
	told: string;
}

/** What a part of the run has to say: tables and text in Markdown, and its promises. */
export interface Part {
	text: string;
	verdicts: Verdict[];
}

/** A line for each promise. */
export function writeVerdicts(verdicts: Verdict[]): string {
	return verdicts
		.map(({ promise, isMet, told }) => `- ${promise}: ${isMet ? '**met**' : '**not met**'} (${told})`)
		.join('\n');
}
