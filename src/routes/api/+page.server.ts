import { readApi } from './api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { db }, url }) => readApi(db, url.origin);
