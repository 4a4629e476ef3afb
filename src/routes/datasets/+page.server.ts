import { listDatasets } from '#lib/server/queries/datasets.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { db } }) => ({ datasets: listDatasets(db) });
