import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { codeOf, readState } from './state.ts';

export const load: PageServerLoad = ({ locals: { db }, params }) => {
	const { code, path } = codeOf(params.state);
	if (params.state !== path) redirect(308, `/states/${path}`);
	return readState(db, code);
};
