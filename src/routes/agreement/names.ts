import type { AgreementFilter, Circle, Share, Written } from '#lib/domain/agreement-filter.ts';

interface Named {
	id: string;
	shortTitle: string;
}

/** The name of a dataset in running text: "the Washington Post". */
export function nameOf(parties: readonly Named[], id: string): string {
	if (id === 'cnn') return 'CNN';
	if (id === 'register') return 'the register';
	const { shortTitle = id } = parties.find((party) => party.id === id) ?? {};
	return `the ${shortTitle}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
	if (words.length < 3) return words.join(' and ');
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const shareWords: Record<Circle, Record<Share, string>> = {
	cover: {
		all: 'that every dataset covering the day lists',
		some: 'that several, not all, of the datasets covering the day list',
		one: 'that only one of the datasets covering the day lists',
		alone: 'on days that only one dataset covers'
	},
	rule: {
		all: 'that every dataset lists whose written rule counts them',
		some: 'that several, not all, of the datasets list whose written rule counts them',
		one: 'that only one dataset lists, though the written rule of another would count them',
		alone: 'that only one dataset lists, and no other’s written rule is known to count'
	}
};

const ruleWords: Record<Written, [one: string, several: string]> = {
	yes: ['though its written rule would count them', 'though the written rule of each would count them'],
	no: ['and its written rule leaves them out', 'and the written rule of each leaves them out'],
	unknown: [
		'and what its written rule says of them cannot be told',
		'and what the written rule of each says of them cannot be told'
	]
};

const differWords = {
	date: 'the date',
	killed: 'how many were killed',
	wounded: 'how many were wounded',
	city: 'the city'
};

/** What a filter selects, as the title of its list: "Events of 2022 listed by the register, not by CNN". */
export function nameFilter(filter: AgreementFilter, parties: readonly Named[]): string {
	const { from, to, among, share, known, missing, rule, differ } = filter;
	const names = (ids: readonly string[]) => joinWords(ids.map((id) => nameOf(parties, id)));
	const lists = [
		known.length > 0 ? `by ${names(known)}` : '',
		missing.length > 0 ? `not by ${names(missing)}` : ''
	].filter((words) => words !== '');
	return [
		'Events',
		nameYears(from, to),
		share === null ? '' : ` ${shareWords[among ?? 'cover'][share]}`,
		lists.length > 0 ? ` listed ${lists.join(', ')}` : '',
		rule === null ? '' : `, ${ruleWords[rule][missing.length > 1 ? 1 : 0]}`,
		differ === null ? '' : `, which differ on ${differWords[differ]}`
	].join('');
}

function nameYears(from: number | null, to: number | null): string {
	if (from === null && to === null) return '';
	if (from === to) return ` of ${from}`;
	if (from === null) return ` until ${to}`;
	return to === null ? ` since ${from}` : ` of ${from} to ${to}`;
}
