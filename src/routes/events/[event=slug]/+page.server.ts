import type { PageServerLoad } from './$types';
import { readEvent } from './event.ts';

export const load: PageServerLoad = ({ locals: { db }, params }) => readEvent(db, params.event);
