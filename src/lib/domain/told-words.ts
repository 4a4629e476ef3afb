/** What is said of an entry of a figure's list besides the people killed: sentences that can follow each other. */
export const entryWords = {
	woundedUnstated: 'The dataset does not say how many were wounded.',
	childrenUnstated: 'The dataset does not say whether children were killed.',
	nobodyKilled: 'Nobody was killed.',
	woundedNotNamed: 'The wounded are counted here and never named.',
	nobodyHurt: 'Nobody was killed or wounded.'
} as const;

/** What of a figure is not on its list, and why; reads after its count. */
export const unlistedWords = {
	gated: 'more, listed by the publisher; the terms of the dataset forbid listing them here',
	tooMany:
		'more, too many for one list; its page has them all, and so has a list of a shorter period or one state',
	published: 'more, counted by the publisher, whose records are not held here',
	publishedApart:
		'counted by the publisher, whose records are not held here; events of the register in the same period are shown beside it and are not a part of it'
} as const;

/** The same words out of another list of them, sentence by sentence; what is on no list stays as it is. */
export function retell<Key extends string>(
	told: string,
	words: Readonly<Record<Key, string>>,
	others: Readonly<Record<Key, string>>
): string {
	const keys = Object.keys(words) as Key[];
	const say = (text: string) => {
		const key = keys.find((one) => words[one] === text);
		return key === undefined ? text : others[key];
	};
	return told
		.split(/(?<=\.) /)
		.map(say)
		.join(' ');
}
