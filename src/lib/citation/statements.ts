import type { Language } from '../format/localized.ts';
import { boundaryCaveat, boundaryParts, changeParts } from './change-words.ts';
import { gapParts, runningMeanWords } from './gap-words.ts';
import { toDateParts } from './ratio-words.ts';
import { boundaryCaveatInSpanish } from './spanish-comparison.ts';
import {
	boundaryPartsInSpanish,
	changePartsInSpanish,
	gapPartsInSpanish,
	noTrendInSpanish,
	runningMeanInSpanish,
	scatterPartsInSpanish,
	toDatePartsInSpanish,
	trendPartsInSpanish
} from './spanish-trend.ts';
import { noTrendWords, scatterParts, trendParts } from './trend-words.ts';

/** How the statistics of yearly values are said, in English. */
const english = {
	trend: trendParts,
	noTrend: noTrendWords as Record<keyof typeof noTrendWords, string>,
	scatter: scatterParts,
	changes: changeParts,
	boundary: boundaryParts,
	caveat: boundaryCaveat,
	gap: gapParts,
	mean: (window: number) => runningMeanWords(window, 'centred'),
	toDate: toDateParts
};

/** The same sentences in each language; a page looks its own up once. */
export const statements: Record<Language, typeof english> = {
	en: english,
	es: {
		trend: trendPartsInSpanish,
		noTrend: noTrendInSpanish,
		scatter: scatterPartsInSpanish,
		changes: changePartsInSpanish,
		boundary: boundaryPartsInSpanish,
		caveat: boundaryCaveatInSpanish,
		gap: gapPartsInSpanish,
		mean: runningMeanInSpanish,
		toDate: toDatePartsInSpanish
	}
};
