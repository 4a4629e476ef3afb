import type { PageServerLoad } from './$types';
import { readClaim } from './claim.ts';

export const load: PageServerLoad = ({ locals: { db }, params }) => readClaim(db, params.claim);
