import { listClaims } from '#lib/server/queries/claims.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { db } }) => ({ claims: listClaims(db) });
