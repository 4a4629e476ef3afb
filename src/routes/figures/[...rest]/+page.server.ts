import { error } from '@sveltejs/kit';
import { describePath } from './path-words.ts';
import type { PageServerLoad } from './$types';

/** What is below `/figures` and no figure: says which part of the path is missing, is one too many, or cannot be read. */
export const load: PageServerLoad = ({ params }) => {
	error(400, `This is not the address of a figure: ${describePath(params.rest)}.`);
};
