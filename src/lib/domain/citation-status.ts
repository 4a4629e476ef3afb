/** What a held release can say of a cited value. */
export const citationStatuses = ['uncited', 'verified', 'moved', 'misquoted', 'damaged'] as const;

/** What is said where a release is not held. */
export const absentStatuses = ['withdrawn', 'not-held'] as const;

export type AnsweredStatus = (typeof citationStatuses)[number];
export type CitationStatus = AnsweredStatus | (typeof absentStatuses)[number];

/** Each status as a title and as a sentence. */
export const statusWords: Record<CitationStatus, { title: string; text: string }> = {
	uncited: { title: 'No value cited', text: 'The address cites no value.' },
	verified: {
		title: 'Verified',
		text: 'The release that was cited gives the cited value, and so does the newest.'
	},
	moved: {
		title: 'Moved',
		text: 'The release that was cited gives the cited value; the newest gives another.'
	},
	misquoted: {
		title: 'Misquoted',
		text: 'The release that was cited gives another value than the one that was cited.'
	},
	damaged: {
		title: 'Damaged',
		text: 'The rows stored here are not those of the release: their hash differs. No number is given.'
	},
	withdrawn: { title: 'Withdrawn', text: 'The release that was cited was taken back.' },
	'not-held': { title: 'Not held', text: 'This copy of the site does not hold the release that was cited.' }
};

/** The status of HTTP by which every form of a figure answers that there is none: page, data, image, embed, citation, API. */
export const refusalCodes = { withdrawn: 410, 'not-held': 404, damaged: 503 } as const;

/**
 * Whether a cited value still stands.
 *
 * @param newest the value of the newest release that can answer; `null` where the cited one is the newest
 */
export function judgeCitation(
	cited: number | null,
	value: number,
	newest: number | null
): Exclude<AnsweredStatus, 'damaged'> {
	if (cited === null) return 'uncited';
	if (cited !== value) return 'misquoted';
	return newest === null || newest === value ? 'verified' : 'moved';
}
