import type { verify as english } from '../en/verify.ts';
import { spanishPlural } from '../plural.ts';

export const verify = {
	title: '¿Siguen en pie sus cifras?',
	lead: 'Pegue un artículo, una lista o el código de una página. Cada enlace a una cifra de este sitio, o de una copia de él, se compara con las versiones que se guardan aquí.',
	none: 'En ese texto no se encontró ningún enlace a una cifra. Un enlace a una cifra lleva {path}, una versión, una regla y lo que se contó.',
	left: (count: number) =>
		`No ${spanishPlural(count, { one: 'cupo', many: 'cupieron', other: 'cupieron' })} en una dirección {count} ${spanishPlural(count, { one: 'enlace', many: 'de enlaces', other: 'enlaces' })} más. El comando de abajo acepta cualquier cantidad.`,
	thisTable: 'esta tabla',
	others: 'Verificar más enlaces',
	table: {
		link: 'Enlace',
		cited: 'Lo citado',
		value: 'Esa versión da',
		newest: 'La más reciente da',
		isNewest: 'es la más reciente',
		changes: 'Cambios desde entonces',
		status: 'Estado',
		malformed: 'No es la dirección de una cifra',
		added: (count: number) => (count === 1 ? '{count} agregada' : '{count} agregadas'),
		removed: (count: number) => (count === 1 ? '{count} quitada' : '{count} quitadas'),
		changed: (count: number) => (count === 1 ? '{count} cambiada' : '{count} cambiadas')
	},
	form: {
		text: 'Texto con enlaces',
		file: 'O un archivo de este dispositivo: su navegador lo lee y pone arriba sus enlaces. No se envía nada.',
		button: 'Verificar los enlaces'
	},
	script: {
		none: 'No se encontró en él ningún enlace a una cifra. No se envió nada.',
		one: 'Se encontró {count} enlace.',
		many: 'Se encontraron {count} enlaces.',
		notYet: 'Todavía no se envió nada.',
		tooMany:
			'No caben en una sola dirección: verifique unos cuantos a la vez, o use el comando de abajo. No se envió nada.',
		tooLong: 'Este archivo es demasiado largo para leerlo aquí: use el comando de abajo.'
	},
	kept: {
		title: 'Cuántos enlaces caben, y qué se guarda',
		room: 'Los enlaces viajan en la dirección de la página siguiente, y este servidor acepta direcciones de hasta {characters} caracteres: unos {links} enlaces. De un artículo largo, pegue solo los enlaces. Para más hay un comando, que se ejecuta en una copia de este sitio:',
		releases:
			'Los enlaces se comparan con las {datasets|versiones que guarda esta copia del sitio}, sea cual sea el servidor que nombren.',
		nothing:
			'Aquí no se guarda nada de lo que usted pega. El texto se desecha en cuanto se encuentran sus enlaces. Este servidor no lleva registro de las direcciones que se le piden, la respuesta está marcada para que no se guarde, y a ningún otro sitio se le dice de dónde viene usted. El historial de su propio navegador conserva la dirección de la tabla, y quien opera este sitio puede tener delante otro servidor web que sí lleve un registro.'
	}
} satisfies typeof english;
