import type { PageServerLoad } from './$types';
import { readChoices } from '../choices.ts';
import { readWhen } from './when.ts';

export const load: PageServerLoad = ({ locals: { db }, url }) => {
	const when = readWhen(db, url);
	return { when, choices: readChoices(db, when.view), origin: url.origin };
};
