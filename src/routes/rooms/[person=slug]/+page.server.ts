import type { PageServerLoad } from './$types';
import { readRoom } from './room.ts';

export const load: PageServerLoad = ({ locals: { db }, params }) => readRoom(db, params.person);
