import type { cite as english } from '../en/cite.ts';

export const cite = {
	lead: 'Esta dirección indica la versión y el valor. Conserva su significado: si el número cambia después, la página lo dirá.',
	address: 'Dirección',
	otherLanguage: 'In English',
	bibtex: 'BibTeX, para BibLaTeX',
	olderBibtex: 'BibTeX, para estilos más antiguos',
	managers: 'Para gestores de referencias:',
	plainText: 'texto sencillo',
	copy: 'Copiar',
	copied: 'Copiado',
	selected: 'Marcado',
	frozen: 'Fijo: conserva este número y avisa cuando haya datos más recientes que difieran (en inglés)',
	live: 'Al día: sigue las correcciones hasta la versión más reciente (en inglés)'
} satisfies typeof english;
