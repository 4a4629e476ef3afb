import { answerCheck, discreet, mostCharacters } from './answer.ts';
import { examples } from './examples.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { db, language }, url, setHeaders }) => {
	setHeaders(discreet);
	const isAsked = url.searchParams.has('text');
	return {
		...answerCheck(db, url.searchParams, language),
		isAsked,
		query: url.search,
		mostCharacters,
		examples
	};
};
