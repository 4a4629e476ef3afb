import { readHome } from './home.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { db }, url }) => readHome(db, url.searchParams);
