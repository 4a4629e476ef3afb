import { spanishPlural } from '../plural.ts';
import type { datasets as english } from '../en/datasets.ts';

export const datasets = {
	title: 'Datos',
	description:
		'Los conjuntos de datos que hay detrás de No Figure Alone: quienes los publican, sus licencias, sus versiones y lo que de ellos se puede mostrar.',
	lead: 'De dónde vienen los números. Cada conjunto de datos tiene a quien lo publica, condiciones de uso y versiones; una versión nunca se cambia, y cada cifra indica con cuál se contó. Lo que se importó y se quitó, y con qué hash, está en el {ledger|libro de versiones}: cada línea lleva el hash de la anterior. Hasta dónde los conjuntos de datos conocen los mismos sucesos se dice en {agreement|coincidencias}.',
	terms: '{publisher}. Licencia: {license}; {gate}.',
	gates: {
		rows: 'sus filas se pueden mostrar',
		totals: 'solo totales; sus filas no se listan aquí',
		none: 'solo se describe'
	},
	heldOn: ' Se guarda completo: ',
	held: 'Se guardan completos',
	totals: 'Por sus totales',
	totalsLead:
		'Totales anuales tal como los dan quienes los publican, o calculados a partir de un archivo que no se guarda aquí.',
	open: 'El registro y los totales publicados son de uso libre: {method|cómo se hicieron}.',
	theDatasets: 'los conjuntos de datos',
	facts: {
		publisher: 'Quien lo publica',
		covers: 'Abarca',
		rule: 'Su propia regla',
		license: 'Licencia',
		shown: 'Lo que se muestra aquí',
		cite: 'Cómo citarlo'
	},
	allowed: {
		rows: 'Las filas se pueden mostrar si se da el crédito, y se muestran.',
		totals:
			'Sus condiciones no permiten listar sus filas. Las páginas, las descargas y las direcciones dan conteos, los sucesos que nuestro registro también contiene y cuántos más hay.',
		none: 'Sus condiciones no permiten mostrar más que esta descripción.'
	},
	notHeld:
		'Esta copia del sitio no guarda sus filas. Quien la administra puede importar el archivo de quien publica los datos; el comando está en el README del proyecto.',
	thisDataset: 'este conjunto de datos',
	programs: 'Para programas: {catalog|cada conjunto de datos y cada versión en un catálogo} (DCAT).',
	programsToo:
		'Para programas: {catalog|cada conjunto de datos y cada versión en un catálogo} (DCAT), {croissant|la versión más reciente para aprendizaje automático} (Croissant).',
	releases: {
		title: 'Versiones que se guardan completas',
		incidents: 'Incidentes',
		span: '{count}, del {from} al {to}',
		fingerprint: 'Huella de las filas',
		file: 'El archivo, como se leyó',
		books:
			'{bytes} bytes, {encoding}, {lines} líneas: de encabezado {header}, vacías {blank}, saltos dentro de campos {inner}, registros {records}; de ellos, {accepted} aceptados y {rejected} dejados fuera',
		found: 'Lo que se encontró en el archivo',
		oddities: (count: number) =>
			spanishPlural(count, { one: 'rareza', many: 'de rarezas', other: 'rarezas' }),
		review: '{count}; {review|libros, hashes y revisión de esta versión}',
		changed: 'Lo que cambió desde el {day}'
	},
	yearly: {
		title: 'Totales anuales',
		rule: '{rule|La regla}; {evidence}.',
		part: '(parte)',
		evidences: {
			computed: 'calculado a partir del archivo de quien publica los datos',
			publisher: 'tal como lo indica quien publica los datos',
			second_hand: 'de segunda mano'
		},
		otherMeasures: {
			'killed-or-wounded': 'Personas muertas o heridas',
			'schools-reporting': 'Escuelas que lo reportaron'
		}
	}
} satisfies typeof english;
