import type { ParamMatcher } from '@sveltejs/kit';

/** A calendar year that the site can show. */
export const match: ParamMatcher = (text) => /^(19|20)\d{2}$/.test(text);
