import type { PageServerLoad } from './$types';
import { readRelease } from './release.ts';

export const load: PageServerLoad = ({ locals: { db }, params }) =>
	readRelease(db, params.dataset, params.label);
