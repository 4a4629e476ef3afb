import type { release as english } from '../en/release.ts';

export const release = {
	head: (dataset: string, day: string) => `“${dataset}”, versión con fecha ${day}`,
	description:
		'Lo que se leyó, los hashes con los que se puede comprobar y lo que se encontró cuando se importó la versión.',
	title: 'Versión con fecha {day}',
	lead: 'Una versión nunca se cambia. Aquí están los libros de la importación, los hashes con los que cualquiera la puede comprobar y lo que se encontró en el archivo.',
	books: {
		title: 'Lo que se leyó',
		incidents: 'Incidentes',
		records: 'Registros del archivo',
		recordsText: '{records}: aceptados {accepted}, dejados fuera {rejected}',
		lines: 'Líneas del archivo',
		linesText: '{lines}: de encabezado {header}, vacías {blank}, dentro de campos {inner}, {told} {records}',
		told: (_records: number) => 'con registro',
		bytes: 'Tamaño en bytes',
		fileHash: 'SHA-256 del archivo',
		rowsHash: 'SHA-256 de las filas'
	},
	found: 'Lo que se encontró al importarla',
	heldAgainst: 'La versión se comparó con otras anteriores: {releases}.',
	first: 'Es la primera versión de este conjunto de datos aquí, así que se revisó por sí sola.',
	uncorrected: 'No se corrigió nada: se cuenta lo que dice el archivo de quien publica los datos.',
	gated:
		'Las condiciones de quien publica los datos no permiten listar filas, así que solo se dan conteos y columnas.',
	withoutProfile:
		'Las palabras y las celdas en blanco no se pudieron comparar con {releases}, por haberse importado antes de que se contaran.',
	nothing: 'No se encontró nada raro.',
	register:
		'El registro se hace con los archivos de este proyecto, que se comprueban fila por fila antes de cargarlos.',
	withheld: 'Las condiciones de quien publica los datos no permiten mostrar más que esto.',
	unreviewed:
		'Se importó antes de que las versiones se revisaran. Al importar otra vez el mismo archivo se hace su revisión.',
	severities: { stop: 'Por confirmar', warning: 'Por revisar', note: 'Para que conste' },
	checks: {
		emptied:
			'Una columna que en la versión anterior decía algo está en blanco en más filas de las que explican las filas nuevas.',
		unsaid: 'La versión anterior lo dice; esta no.',
		returned: 'Un valor vuelve a ser el que una versión anterior ya había corregido.',
		vanished: 'Identificadores que la versión anterior tiene y esta no.',
		reappeared: 'Identificadores que están de vuelta después de que la versión anterior los dejó fuera.',
		'closed-year': 'Las filas de un año que ya había terminado cuando salió la versión anterior.',
		future: 'Días posteriores al de la versión.',
		total: 'Un total del archivo está en blanco o no es la suma de sus partes. Aquí se suman las partes.',
		weekday:
			'El día de la semana que da el archivo no es el de la fecha. Uno de los dos está mal; se toma la fecha.',
		duplicate: 'Dos filas tienen el mismo día, estado y escuela.',
		rejected: 'Filas que no se pudieron leer y se dejaron fuera.',
		misspelled: 'Una palabra poco común que difiere en una letra de otra común de su columna.',
		variant: 'Una palabra que solo difiere de otra de su columna en mayúsculas o espacios.',
		space: 'Espacios al principio o al final de una celda. Se quitan.',
		'lost-word': 'Una palabra de la versión anterior que ya no está.',
		'new-word': 'Una palabra que ninguna versión anterior tiene.',
		listed: 'Una palabra que no está entre las que indica quien publica los datos.',
		form: 'Escrito de otra manera que el resto de su columna.',
		jump: 'Un año con muchas más o muchas menos filas que el año anterior.',
		changed: 'Lo que esta versión dice de otra manera que la anterior.'
	},
	confirmed: 'A quien importa el archivo se le muestra esto, y tiene que confirmar que aun así se incorpora.',
	someRows: 'Algunas de las filas',
	allRows: 'Las filas',
	line: (line: number) => `línea ${line}`,
	before: 'antes {value}',
	byLine: 'Línea por línea, como lo encontró el importador',
	finding: '{place}: dice {found}; se esperaba {expected}',
	keptOut: ' (la fila se dejó fuera)',
	thisReview: 'esta revisión'
} satisfies typeof english;
