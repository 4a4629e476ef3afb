/**
 * The pages that can be read in Spanish, by their English path; `*` is any one step of it. Add a path here once every word
 * on its page comes from the catalogues. A path with a dot in its last step is a file, and has one language; the three dots
 * between two releases are none.
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
	'/datasets/*/compare',
	'/datasets/*/compare/*',
	'/datasets/*/releases/*',
	'/map',
	'/verify',
	'/verify/*',
	'/check',
	'/trend',
	'/trend/when',
	'/denominators',
	'/agreement',
	'/incidents/*/*'
];

const steps = translated.map((path) => path.split('/'));

/** Whether the page at an English path, without query, can be read in Spanish. */
export function isTranslated(path: string): boolean {
	const own = path.split('/');
	if (own.at(-1)!.replace('...', '').includes('.')) return false;
	return steps.some(
		(known) =>
			known.length === own.length &&
			known.every((step, at) => step === own[at] || (step === '*' && own[at] !== ''))
	);
}
