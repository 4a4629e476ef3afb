import type { ParamMatcher } from '@sveltejs/kit';

/** Ids of ours: lower-case letters, digits and hyphens. A dot starts a suffix such as `.json`. */
export const match: ParamMatcher = (text) => /^[a-z0-9-]{1,120}$/.test(text);
