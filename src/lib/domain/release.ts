const releasePattern = /^([a-z0-9]{1,20})@([a-z0-9][a-z0-9-]{0,39})$/;

/** A dataset and the label of one dated state of it: an ISO date where one is known, else as much of it as is. */
export interface ReleaseName {
	dataset: string;
	label: string;
}

/** Reads `wapo@2025-02-14`; `null` if the text is not of that form. */
export function parseRelease(text: string): ReleaseName | null {
	const match = releasePattern.exec(text);
	return match ? { dataset: match[1]!, label: match[2]! } : null;
}

/** The id of a release as it stands in addresses and in the database: `dataset@label`. */
export function formatRelease({ dataset, label }: ReleaseName): string {
	return `${dataset}@${label}`;
}
