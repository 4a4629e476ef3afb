import { isOwnRule } from '../domain/own-rule.ts';
import { formatDate } from '../format/date.ts';
import { formatCount } from '../format/number.ts';
import { describeCaveats } from './caveats.ts';
import type { CitedFigure } from './cited-figure.ts';
import { describeRelease } from './sentence.ts';

/** A dataset, a release and a rule, as a chart is drawn from them. */
export interface PictureSource {
	dataset: { title: string; publisher?: string; licenceName: string };
	release: { label: string };
	rule: { id: string; version?: number; title: string };
}

/** "Source: The Washington Post, School Shootings Database …, release of August 4, 2023." */
export function sourceLine({ dataset, release }: Pick<PictureSource, 'dataset' | 'release'>): string {
	const { publisher = '', title } = dataset;
	const known = publisher === '' || title.includes(publisher.replace(/^The /, ''));
	return `Source: ${known ? '' : `${publisher}, `}${describeRelease({ dataset, release })}.`;
}

/** "Rule: Somebody killed, version 2." */
export function ruleLine({ rule }: Pick<PictureSource, 'rule'>): string {
	if (isOwnRule(rule.id)) return 'Rule: built by a reader; its clauses are in the address.';
	return `Rule: ${rule.title}${rule.version === undefined ? '' : `, version ${rule.version}`}.`;
}

/** "Terms of the data: CC BY 4.0."; empty where the publisher states none. */
export function termsLine({ dataset }: Pick<PictureSource, 'dataset'>): string {
	return /^(none$|not stated)/i.test(dataset.licenceName) ? '' : `Terms of the data: ${dataset.licenceName}.`;
}

/** What a reader must know of a number besides its rule, as sentences; its being a part of a period stands apart. */
export function caveatLine(figure: CitedFigure): string {
	return describeCaveats({ ...figure, complete: true }, 'en', 'long')
		.filter((text) => !text.includes('forbid listing')) // an image lists nothing
		.map((text) => `${text[0]!.toUpperCase()}${text.slice(1)}.`)
		.join(' ');
}

/**
 * "As published August 4, 2023; since revised 28 → 33."
 *
 * @param label of the release that gives the first value
 */
export function revisedLine(label: string, value: number, newest: number): string {
	return `As published ${formatDate(label)}; since revised ${formatCount(value)} → ${formatCount(newest)}.`;
}

/** "The address cites 30; the release of August 4, 2023 gives 28." */
export function misquotedLine(label: string, cited: number, value: number): string {
	return `The address cites ${formatCount(cited)}; the release of ${formatDate(label)} gives ${formatCount(value)}.`;
}

/** What is said of a number whose period the release covers in part. */
export const partialLine = 'Covers a part of this period only.';

/**
 * "Follows corrections; now the release of February 14, 2025 (28 in that of August 4, 2023)."
 *
 * @param values on the two releases; `null` where there is none
 */
export function followLine(
	asked: { label: string },
	shown: { label: string },
	[before, now]: [number | null, number | null]
): string {
	const moved =
		before !== null && before !== now
			? ` (${formatCount(before)} in that of ${formatDate(asked.label)})`
			: '';
	return `Follows corrections; now the release of ${formatDate(shown.label)}${moved}.`;
}
