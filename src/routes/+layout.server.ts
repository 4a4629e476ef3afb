import type { LayoutServerLoad } from './$types';

/** The language of the page: the one of its address. */
export const load: LayoutServerLoad = ({ locals: { language } }) => ({ language });
