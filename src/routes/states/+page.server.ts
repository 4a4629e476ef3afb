import { listStates } from '#lib/server/queries/states.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { db } }) => ({ states: listStates(db) });
