/**
 * The pages that can be read in Spanish, by their English path; `*` is any one step of it. Add a path here once every word
 * on its page comes from the catalogues. A path with a dot in its last step is a file, and has one language.
 */
export const translated: readonly string[] = [
	'/',
	'/events',
	'/events/*',
	'/figures/*/*/*',
	'/search',
	'/states',
	'/states/*',
	'/years',
	'/years/*',
	'/people',
	'/people/*',
	'/rooms',
	'/rooms/*',
	'/about',
	'/about/film',
	'/about/ethics',
	'/about/method',
	'/corrections',
	'/rules',
	'/rules/*',
	'/claims',
	'/claims/*',
	'/compare',
	'/datasets',
	'/datasets/*',
	'/map',
	'/incidents/*/*'
];

/** Pages that one of these paths would take in, and that are in English yet. */
const english: readonly string[] = ['/rules/build', '/rules/own', '/claims/trace'];

const steps = translated.map((path) => path.split('/'));

/** Whether the page at an English path, without query, can be read in Spanish. */
export function isTranslated(path: string): boolean {
	const own = path.split('/');
	if (own.at(-1)!.includes('.') || english.includes(path)) return false;
	return steps.some(
		(known) =>
			known.length === own.length &&
			known.every((step, at) => step === own[at] || (step === '*' && own[at] !== ''))
	);
}
