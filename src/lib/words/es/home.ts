import type { home as english } from '../en/home.ts';

export const home = {
	title: 'No Figure Alone: los tiroteos en escuelas de Estados Unidos y las personas detrás de los números',
	description:
		'Estadísticas sobre los tiroteos en escuelas de Estados Unidos en las que cada número abre los datos que cuenta, y desde ahí los nombres de las niñas y los niños, y los cuartos que dejaron.',
	alt: 'Una calle al anochecer, un edificio por cada año y una ventana por cada incidente; las ventanas están encendidas donde detrás hay un nombre',
	heading: 'Aquí cada número lleva a las personas que cuenta.',
	claim: 'Lo que afirma la película',
	says: 'La película {film} dice de su reportero, a quien enviaron por primera vez a un tiroteo en una escuela en {year}:',
	quote:
		'“Desde que él empezó, los tiroteos en escuelas han aumentado de 17 a 132 por año” (traducción nuestra).',
	noSource:
		'Son palabras de la película. No da para ellas ninguna fuente ni ninguna regla. {claim|Lo que encontramos cuando las buscamos}.',
	facade: {
		title: 'Tiroteos en escuelas, por año',
		sentence:
			'Según la regla {rule} hubo {from} en {first} y {to} en {last}: la cantidad se multiplicó por {ratio}.',
		rule: 'Regla de conteo',
		show: 'Mostrar',
		label: 'Tiroteos en escuelas por año desde 1997, una ventana por cada uno',
		sky: 'Cada ventana es un tiroteo en una escuela.',
		below: 'Donde una está encendida, podemos decir un nombre.',
		note: '{quote|Tiroteo en una escuela} quiere decir muchas cosas. Esta regla cuenta incidentes, y en la mayoría no murió nadie. Las ventanas encendidas son sucesos de nuestro registro, que contiene solo tiroteos con muertes y es menos completo después de {year}.',
		covers: 'La versión de quien publica los datos abarca solo una parte de {year}.'
	},
	rules: {
		title: 'Los mismos años, según otras reglas',
		label: 'Incidentes por año según cuatro reglas',
		sentence:
			'De {first} a {last}, el número de la misma base de datos se multiplicó por {widest} según su regla más amplia, y por {narrowest} si se cuentan solo los incidentes en que murió alguien.',
		note: 'Las marcas huecas, y en la tabla un asterisco, son partes de años y totales de versiones posteriores, algunos de segunda mano; no se unen a la línea. Parte del aumento puede deberse a que ahora se busca mejor. Desde {year} la base de datos se recopila conforme ocurren las cosas; los años anteriores se reunieron después, a partir de archivos, y en ellos un disparo que no hirió a nadie deja menos rastro que una muerte.',
		lines: {
			all: 'Base de datos K-12, todas las filas',
			'any-victim': 'alguien muerto o herido',
			fatal: 'alguien muerto',
			'school-hours': 'Washington Post, horario escolar'
		},
		later: { second_hand: 'de segunda mano', other: 'de una versión posterior' }
	},
	year: {
		title: 'Detrás de las ventanas encendidas de {year}',
		onward: '{year|El año, y quienes no tienen nombre aquí} · {people|Todos los nombres}'
	},
	rooms: {
		title: (count: string) => `Y ${count} cuartos`,
		lead: 'Algunas familias permiten que se vea el cuarto de su hija o de su hijo. Aquí se cuenta con palabras: lo que hay en él, y nada más.'
	},
	doors: {
		title: 'Adónde ir desde aquí',
		cite: 'Citar una cifra',
		citeText:
			'Cada número tiene una dirección que dice su regla y su versión, y que conserva su significado.',
		rules: 'Revisar la tendencia',
		rulesText: 'Un mismo año contado según cada regla, y cada regla en palabras sencillas.',
		people: 'Leer sus nombres',
		peopleText: 'Todos del mismo tamaño, con el lugar de quienes no podemos nombrar.'
	}
} satisfies typeof english;
