import type { ParamMatcher } from '@sveltejs/kit';

/** Suffixes under which every list and page has its data. */
export const match = (text: string): text is 'json' | 'csv' => text === 'json' || text === 'csv';
match satisfies ParamMatcher;
