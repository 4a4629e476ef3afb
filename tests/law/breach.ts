/** What the crawler can find wrong with a page or a figure. */
export const faults = {
	'bare-numeral':
		'a numeral that is neither a figure nor marked as a name, a fact, an axis, a ratio, a rate, a denominator, a statistic or prose',
	'fact-without-record': 'a fact of one record, away from the page of that record and without data-record',
	'unknown-mark': 'a data-numeral of a kind that does not exist',
	'figure-text': 'a figure that shows another number than its data-value',
	'figure-address': 'a figure without an address under /figures/ that carries the same value',
	'figure-unreadable': 'a figure whose .json does not answer or has another shape',
	'ratio-wrong': 'a ratio that is not the quotient of the two figures that it names',
	'rate-wrong': 'a rate that is not the quotient of the figure and the denominators that it names',
	'denominator-wrong': 'a denominator that shows another number than /denominators.json, or leads elsewhere',
	'statistic-wrong': 'a statistic with a number that does not stand in the .json at the place that it names',
	'statistic-unreadable': 'a statistic that names no place with numbers in a .json that answers',
	'value-differs': 'a figure whose .json has another value than the page shows',
	'does-not-add-up': 'a figure whose list does not add up to its value',
	'entry-miscounted': 'an entry of a list that adds something other than the measure says',
	'entry-alone': 'an entry of a list without people, without those not named and without a word on why',
	'killed-unaccounted': 'an entry of a list whose people do not add up to those killed',
	'unnamed-without-reason': 'people not named, and no reason that we know',
	'unlisted-without-words': 'records that are not listed, and no word or address of where they are',
	'list-differs': 'a figure whose page, with those that lead on from it, lacks links of its .json',
	'no-main': 'a page without <main>',
	'no-way-on': 'a page from which no link in <main> leads to another',
	'dead-end': 'a link to something that does not answer',
	'dead-anchor': 'a link to a place that is not on the page',
	'redirect-loop': 'an address that redirects without end',
	'withheld-name': 'a name that has no place here',
	'unused-word': 'a word that this site does not use, outside a quotation'
} as const;
export type Fault = keyof typeof faults;

/** One fault, on one page. `detail` never repeats a withheld name. */
export interface Breach {
	page: string;
	what: Fault;
	detail: string;
}

/** One line for a log: the page, the fault in words, the detail. */
export function formatBreach({ page, what, detail }: Breach): string {
	return `${page}: ${faults[what]} (${what}): ${detail}`;
}
