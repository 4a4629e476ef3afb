import type { corrections as english } from '../en/corrections.ts';
import { parts } from './parts.ts';

export const corrections = {
	title: 'Correcciones y peticiones',
	description:
		'Cómo escribir a No Figure Alone: lo que pide una familia, una corrección y la lista pública de cambios.',
	family: 'Si usted es de la familia',
	lead: 'Puede pedir que se quite un nombre, una frase, un cuarto o todo. No tiene que decir por qué.',
	familyText: `Lo que usted pida se quita primero y se habla después. Desaparece de todas las páginas, listas, búsquedas y descargas de este sitio. La muerte se sigue contando, sin nombre, y se dice así: {withheld|${parts.reasons.withheld}}. También puede corregir lo que aparece aquí, o pedir que vuelva lo que se quitó.`,
	wrong: 'Si hay un error',
	wrongText:
		'Díganos la dirección de la página, qué está mal y dónde se puede leer el dato correcto. Ningún error al escribir un nombre es demasiado pequeño. Un dato sin una fuente que podamos leer no puede entrar, pero sí puede salir.',
	reach: 'Cómo escribirnos',
	noContact:
		'Esta copia del sitio todavía no tiene una dirección propia. Quien la opera la indica con la variable {variable|CONTACT}; mientras tanto, esta copia es de prueba y no debería ser pública.',
	changed: 'Lo que ha cambiado',
	nothing: 'No se ha corregido nada desde que el registro se publicó por primera vez, el {day}.',
	feed: '{feed|Canal de noticias} de versiones y correcciones. Para saber si sigue en pie un número que usted publicó: {verify|verifique un enlace}.',
	log: 'Cuando se quita un nombre o un texto, la lista de cambios dice cuándo, y nada más. {ethics|Lo que se deja fuera aquí, y por qué}.'
} satisfies typeof english;
