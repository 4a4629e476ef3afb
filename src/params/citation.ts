import type { ParamMatcher } from '@sveltejs/kit';

/** Suffixes under which every figure has itself as an entry for reference managers or as text. */
export const match = (text: string): text is 'bib' | 'ris' | 'csl.json' | 'txt' =>
	['bib', 'ris', 'csl.json', 'txt'].includes(text);
match satisfies ParamMatcher;
