import type { ParamMatcher } from '@sveltejs/kit';

/** Suffixes under which every chart has itself as an image. */
export const match = (text: string): text is 'svg' | 'png' => text === 'svg' || text === 'png';
match satisfies ParamMatcher;
