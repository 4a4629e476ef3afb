/** The words of a name, plain: lower case, a-z only. */
export interface NameWords {
	/** First names and names used: Jacqueline, Jackie. */
	given: string[];
	/** All others, suffixes left out. */
	other: string[];
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Words between a first name and another name that still make them one name. */
const reach = 4;

/** The words by which somebody is mentioned. */
export function nameWords(fullName: string, knownAs: string | null): NameWords {
	const [first, ...others] = plainWords(fullName);
	const given = [first!, ...plainWords(knownAs ?? '')];
	return {
		given,
		other: others.filter((word) => word.length > 1 && !suffixes.has(word) && !given.includes(word))
	};
}

/** True if a text gives a first name and another name of somebody close together, or joined as in an address. */
export function mentionsFully(text: string, { given, other }: NameWords): boolean {
	const words = plainWords(text);
	return words.some((word, index) => {
		if (given.includes(word)) {
			const near = words.slice(Math.max(0, index - reach), index + reach + 1);
			if (near.some((neighbor) => other.includes(neighbor))) return true;
		}
		return given.some((first) => other.some((last) => word.includes(first + last)));
	});
}

/** True if a text gives any one name of somebody. For texts about the same event, where that is enough. */
export function mentionsPartly(text: string, { given, other }: NameWords): boolean {
	const words = plainWords(text);
	return [...given, ...other].some((name) => words.includes(name)) || mentionsFully(text, { given, other });
}

function plainWords(text: string): string[] {
	const plain = text.normalize('NFKD').replaceAll(/[\p{M}'’]/gu, '');
	return plain.toLowerCase().match(/[a-z]+/g) ?? [];
}
