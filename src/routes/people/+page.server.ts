import type { PageServerLoad } from './$types';
import { readPeople } from './people.ts';

export const load: PageServerLoad = ({ locals: { db }, url }) => readPeople(db, url.searchParams);
