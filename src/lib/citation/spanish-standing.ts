import type { StandingGrammar } from '../domain/standing.ts';
import { formatListIn } from '../format/localized.ts';

/** The clauses of written rules in Spanish, by their English words; each completes "pide …". */
export const spanishClauses: Readonly<Record<string, string>> = {
	'a gun was fired or pointed at somebody, or a bullet hit, on school property':
		'que se haya disparado un arma o se haya apuntado a alguien con ella, o que una bala haya dado en terrenos de la escuela',
	'a gun was fired': 'que se haya disparado un arma',
	'it was just before, during or just after classes':
		'que haya sido durante las clases, o justo antes o después',
	'it was on the grounds of a school': 'que haya sido en terrenos de una escuela',
	'it was no accident that hurt only the handler of the gun':
		'que no haya sido un accidente que solo haya herido a quien manejaba el arma',
	'it was no suicide that threatened nobody else':
		'que no haya sido un suicidio sin amenaza para otras personas',
	'somebody other than the shooter was shot':
		'que alguien más que la persona que disparó haya recibido un balazo',
	'it was on school property or a school bus':
		'que haya sido en terrenos de la escuela o en un autobús escolar',
	'somebody other than the shooter was killed': 'que haya muerto alguien más que la persona que disparó',
	'it was around the school day or at a school event':
		'que haya sido en torno a la jornada escolar o en un evento de la escuela'
};

/** Why a dataset that does not list an event would count it or not, in Spanish. */
export const spanishStandings: StandingGrammar = {
	nameOf: (id, shortTitle) => (id === 'register' ? 'el registro' : shortTitle),
	clause: (asks) => spanishClauses[asks] ?? `que “${asks}”`,
	and: (words) => formatListIn(words, 'and', 'es'),
	would: (asked, speakers) => `Su regla pide ${asked}: así fue, según los datos ${of(speakers)}.`,
	leavesOut: (asked, speakers) => `Su regla pide ${asked}: no fue así, según los datos ${of(speakers)}.`,
	divided: (asked, affirming, denying) =>
		`Su regla pide ${asked}: así fue según ${affirming}, y no fue así según ${denying}.`,
	untold: (asked) => `Su regla pide ${asked}, y los datos que se guardan aquí no lo dicen.`,
	cannotBeAsked: 'Su regla no se puede aplicar a las filas de otros.',
	listedBefore: 'Una versión anterior sí lista este suceso.'
};

/** `del registro`, `de CNN`. */
function of(words: string): string {
	return `de ${words}`.replace(/^de el /, 'del ');
}
