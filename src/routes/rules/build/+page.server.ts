import type { PageServerLoad } from './$types';
import { readBuilder } from './build.ts';

export const load: PageServerLoad = ({ locals: { db }, url }) => readBuilder(db, url);
