import { listRooms } from '#lib/server/queries/rooms.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { db } }) => ({ rooms: listRooms(db) });
