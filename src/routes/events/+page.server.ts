import type { PageServerLoad } from './$types';
import { readEvents } from './events.ts';

export const load: PageServerLoad = ({ locals: { db }, url }) => readEvents(db, url.searchParams);
