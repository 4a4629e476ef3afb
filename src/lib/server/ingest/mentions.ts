/** The words of a name, plain: lower case, a-z only. */
export interface NameWords {
	/** First and middle names, and names used: Jacqueline, Jackie. */
	given: string[];
	family: string[];
}

/** Words between a first name and a family name that still make them one name. */
const reach = 4;

/**
 * The words by which somebody is mentioned.
 *
 * @param sortName the family name first, as in `people.csv`
 */
export function nameWords(fullName: string, knownAs: string | null, sortName: string): NameWords {
	const words = plainWords(fullName);
	const sorted = sortName.split(' ');
	const familyLength = Math.max(1, sorted.indexOf(words[0]!));
	const family = sorted.slice(0, familyLength);
	const given = [...words.filter((word) => !family.includes(word)), ...plainWords(knownAs ?? '')];
	return { given: given.filter((word) => word.length > 2 || word === words[0]), family };
}

/** True if a text gives a given name and the family name of somebody close together, or joined as in an address. */
export function mentionsFully(text: string, { given, family }: NameWords): boolean {
	const words = plainWords(text);
	return words.some((word, index) => {
		if (given.includes(word)) {
			const near = words.slice(Math.max(0, index - reach - 1), index + reach + 2);
			if (near.some((neighbor) => family.includes(neighbor))) return true;
		}
		return given.some((first) => family.some((last) => word.includes(first + last)));
	});
}

/** True if a text gives any one name of somebody. For texts about the same event, where that is enough. */
export function mentionsPartly(text: string, { given, family }: NameWords): boolean {
	const words = plainWords(text);
	return [...given, ...family].some((name) => words.includes(name)) || mentionsFully(text, { given, family });
}

function plainWords(text: string): string[] {
	const plain = text.normalize('NFKD').replaceAll(/['’]s(?!\p{L})|[\p{M}'’]/gu, '');
	return plain.toLowerCase().match(/[a-z]+/g) ?? [];
}
