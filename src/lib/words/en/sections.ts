/** Titles of the pages at a fixed address that can be read in Spanish, for the way from the front page. */
export const sections: Record<string, string> = {
	'/events': 'Events',
	'/search': 'Search',
	'/states': 'States',
	'/years': 'Years',
	'/people': 'Names',
	'/rooms': 'The rooms',
	'/about': 'About',
	'/about/film': 'The film',
	'/about/ethics': 'Ethics',
	'/about/method': 'Method',
	'/corrections': 'Corrections and requests',
	'/rules': 'Counting rules',
	'/claims': 'Claims',
	'/compare': 'Compare',
	'/datasets': 'Data',
	'/map': 'Map'
};
