import type { LayoutServerLoad } from './$types';

/** The language of the page, which is the one of its address, and whether this node is behind its source. */
export const load: LayoutServerLoad = ({ locals: { language, behind = null } }) => ({ language, behind });
