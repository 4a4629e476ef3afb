import type { PageServerLoad } from './$types';
import { readAgreementAt } from './agreement.ts';

export const load: PageServerLoad = ({ locals: { db }, url }) => readAgreementAt(db, url);
