import type { DatasetRow } from '../queries/datasets.ts';

/** Terms under which a part of a list can be used. */
export interface Licence {
	/** Which part. */
	of: string;
	name: string;
	address: string | null;
	allows: string;
	/** As SPDX has it; `null` where the words are the publisher's own or the list holds nothing that they govern. */
	spdx: string | null;
}

/** The licence of the register, of our words, and of the selection and the counts in every list. */
export const ownLicence: Licence = {
	of: 'the register, the selection, the counts and our words',
	name: 'CC BY 4.0',
	address: 'https://creativecommons.org/licenses/by/4.0/',
	allows: 'Copy, change and publish, also for money, if you name No Figure Alone and say what you changed.',
	spdx: 'CC-BY-4.0'
};

const known: [start: string, spdx: string, allows: string][] = [
	[
		'CC BY-NC-SA 4.0',
		'CC-BY-NC-SA-4.0',
		'Copy, change and publish, not for money, if you name the publisher, say what you changed and give what you make under the same license.'
	],
	['CC BY 4.0', 'CC-BY-4.0', 'Copy, change and publish, also for money, if you name the publisher.'],
	['MIT', 'MIT', 'Copy, change and publish, also for money, if you keep the notice of the license.']
];

const gates = {
	totals:
		'This list holds none of the publisher’s rows: counts, and events that our register holds too, in our words.',
	none: 'This list holds nothing of it but its description.'
};

/** The terms of what a list takes from a dataset; `null` for our own. */
function licenceOf({ id, title, licenceName, licenceAddress, redistribution }: DatasetRow): Licence | null {
	if (id === 'register') return null;
	const [, spdx, allows] = known.find(([start]) => licenceName.startsWith(start)) ?? [];
	return {
		of: redistribution === 'rows' ? `what is taken from: ${title}` : `the source: ${title}`,
		name: licenceName,
		address: licenceAddress,
		allows: redistribution === 'rows' ? (allows ?? 'See the terms of the publisher.') : gates[redistribution],
		spdx: redistribution === 'rows' ? (spdx ?? null) : null
	};
}

/** All terms that a list with something of these datasets stands under, ours first. */
export function listLicences(datasets: readonly DatasetRow[]): Licence[] {
	return [ownLicence, ...datasets.flatMap((dataset) => licenceOf(dataset) ?? [])];
}
