import type { site as english } from '../en/site.ts';

export const site = {
	skip: 'Ir al contenido',
	navigation: 'Sitio',
	places: {
		people: 'Nombres',
		rooms: 'Cuartos',
		years: 'Años',
		trend: 'Tendencias',
		map: 'Mapa',
		events: 'Sucesos',
		rules: 'Reglas',
		claims: 'Afirmaciones',
		datasets: 'Datos',
		about: 'Acerca de',
		search: 'Buscar'
	},
	wrong:
		'¿Hay algún error, o un nombre que no debería estar aquí? {corrections|Escríbanos}. Lo que pide una familia va primero.',
	lifeline:
		'En Estados Unidos, la Línea 988 de Prevención del Suicidio y Crisis atiende en español a toda hora: llame al {number|988} y oprima 2, o envíe la palabra AYUDA por mensaje de texto al mismo número.',
	foot: {
		about: 'Acerca de',
		method: 'Método',
		ethics: 'Ética',
		film: 'La película',
		states: 'Estados',
		compare: 'Comparar',
		denominators: 'Denominadores',
		agreement: 'Coincidencias',
		datasets: 'Datos',
		verify: 'Verificar un enlace',
		check: 'Revisar un texto',
		api: 'Datos para programas'
	},
	behind: 'Al {when}: esta copia no ha tenido noticias de su fuente desde entonces.',
	neverHeard: 'Esta copia todavía no ha tenido noticias de su fuente: lo que muestra puede ser antiguo.',
	cardAlt: (title: string) => `“${title}”, en letras claras sobre una fila de ventanas al anochecer`
} satisfies typeof english;
