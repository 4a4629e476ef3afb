import type { Language } from '#lib/format/localized.ts';
import { inLanguage } from '#lib/words/address.ts';
import { catalogues } from '#lib/words/catalogues.ts';

/** Pages that stand at a fixed address, by their path, with their titles. Every other page lies below one of them. */
export const sections: Readonly<Record<string, string>> = {
	'/people': 'Names',
	'/rooms': 'The rooms',
	'/events': 'Events',
	'/years': 'Years',
	'/trend': 'Trends',
	'/trend/when': 'By month, weekday and hour',
	'/map': 'Map',
	'/states': 'States',
	'/compare': 'Compare two periods or two places',
	'/rules': 'Counting rules',
	'/rules/build': 'Build a counting rule',
	'/claims': 'Claims',
	'/check': 'Check a text before you publish it',
	'/claims/trace': 'Trace a number',
	'/datasets': 'Data',
	'/agreement': 'What the datasets agree on',
	'/denominators': 'What rates are divided by',
	'/search': 'Search',
	'/api': 'Data for programs',
	'/about': 'About',
	'/about/film': 'The film',
	'/about/method': 'Method',
	'/about/ethics': 'Ethics',
	'/corrections': 'Corrections and requests'
};

/** A step on the way from the front page to a page. */
export interface Crumb {
	name: string;
	path: string;
}

/** The way from the front page to the page at an English path, which is its last step. */
export function crumbsTo(path: string, title: string, language: Language = 'en'): Crumb[] {
	const home = { name: 'No Figure Alone', path: inLanguage('/', language) };
	if (path === '/') return [home];
	const above = Object.entries(sections)
		.filter(([section]) => path.startsWith(`${section}/`))
		.map(([section, name]) => ({
			name: catalogues[language].sections[section] ?? name,
			path: inLanguage(section, language)
		}));
	return [home, ...above, { name: title, path: inLanguage(path, language) }];
}
