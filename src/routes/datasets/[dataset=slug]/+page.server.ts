import type { PageServerLoad } from './$types';
import { readDataset } from './dataset.ts';

export const load: PageServerLoad = ({ locals: { db }, params }) => readDataset(db, params.dataset);
