import { formatListIn, type Language } from '#lib/format/localized.ts';
import { speechIn, type Speech } from '#lib/components/speech.ts';
import type { AgreementFilter } from '#lib/domain/agreement-filter.ts';

interface Named {
	id: string;
	shortTitle: string;
}

const english = speechIn('en');

/** The name of a dataset in running text: "the Washington Post", "el registro". */
export function nameOf(
	parties: readonly Named[],
	id: string,
	{ words }: Pick<Speech, 'words'> = english
): string {
	const { shortTitle = id } = parties.find((party) => party.id === id) ?? {};
	return words.agreement.name(id, shortTitle);
}

/** `a`, `a and b`, `a, b and c`. */
function joinWords(words: readonly string[], language: Language = 'en'): string {
	return formatListIn(words, 'and', language);
}

/** What a filter selects, as the title of its list: "Events of 2022 listed by the register, not by CNN". */
export function nameFilter(
	filter: AgreementFilter,
	parties: readonly Named[],
	{ words, language }: Pick<Speech, 'words' | 'language'> = english
): string {
	const own = words.agreement.filter;
	const { from, to, among, share, known, missing, rule, differ } = filter;
	return [
		own.events,
		nameYears(from, to, own),
		share === null ? '' : own.shares[among ?? 'cover'][share],
		nameLists(
			own,
			...[known, missing].map((ids) =>
				joinWords(
					ids.map((id) => nameOf(parties, id, { words })),
					language
				)
			)
		),
		rule === null ? '' : own.rules[rule][missing.length > 1 ? 'many' : 'one'],
		differ === null ? '' : own.differ[differ]
	].join('');
}

type FilterWords = Speech['words']['agreement']['filter'];

function nameLists(own: FilterWords, known = '', missing = ''): string {
	if (known === '') return missing === '' ? '' : own.missing(missing);
	return missing === '' ? own.known(known) : own.knownNot(known, missing);
}

function nameYears(from: number | null, to: number | null, own: FilterWords): string {
	if (from === null && to === null) return '';
	if (from === null) return own.until(to!);
	if (to === null) return own.since(from);
	return from === to ? own.year(from) : own.years(from, to);
}
