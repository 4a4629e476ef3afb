import type { PageServerLoad } from './$types';
import { readPerson } from './person.ts';

export const load: PageServerLoad = ({ locals: { db }, params }) => readPerson(db, params.person);
