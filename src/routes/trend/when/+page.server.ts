import { speechIn } from '#lib/components/speech.ts';
import type { PageServerLoad } from './$types';
import { readChoices } from '../choices.ts';
import { readWhen } from './when.ts';

export const load: PageServerLoad = ({ locals: { db, language }, url }) => {
	const speech = speechIn(language);
	const when = readWhen(db, url, '', speech);
	return { when, choices: readChoices(db, when.view, speech), origin: url.origin };
};
