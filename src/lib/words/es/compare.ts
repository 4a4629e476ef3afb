import type { compare as english } from '../en/compare.ts';

export const compare = {
	title: 'Comparar dos periodos o dos lugares',
	description:
		'Tiroteos en escuelas de Estados Unidos en dos periodos, en dos estados o en ambos: cuántas veces más o menos, con el intervalo exacto, en una frase que se puede citar.',
	unread:
		'No se pudo leer la dirección. El motivo, en inglés: {problem}. La comparación que sigue es la que está aquí normalmente.',
	counted: 'Regla de conteo: {rule}.',
	ownRule: '{publisher|Lo mismo según la regla de quienes hicieron este conjunto de datos}.',
	ask: 'Lo que se compara',
	begin: 'Comparaciones para empezar',
	cite: 'Una frase para citar',
	numbers: 'Los números',
	sure: 'Qué tan seguro es esto',
	level:
		'Si se pudiera contar el mismo mundo una y otra vez, un intervalo como este contendría la razón verdadera en cerca del {level} de los conteos. Cuando va de menos de uno a más de uno, los números no dicen cuál de los dos es mayor.',
	percent: '95\u00a0%',
	children:
		' Las tasas se dividen entre {denominators|las niñas y los niños de los mismos años}, de cinco a diecisiete años de edad.',
	thisComparison: 'esta comparación',
	presets: {
		state: 'Texas antes y después de 2018',
		country: 'Todo el país antes y después de 2018',
		children: 'Texas y California, por menor de edad, 2014-2020',
		ours: ', en nuestro registro'
	},
	form: {
		first: 'Primera parte',
		second: 'Segunda parte',
		place: 'Lugar',
		country: 'Todo el país',
		per: 'Se compara',
		pers: { years: 'por año', children: 'por menor de edad' },
		compare: 'Comparar'
	},
	table: {
		where: 'Dónde y cuándo',
		aYear: 'Al año',
		rate: 'Al año por cada millón de niñas y niños',
		notGiven: (why: string) => `no se da: ${why}`,
		why: {
			'too-few-people': 'hay muy pocas niñas y niños',
			'too-few-incidents': 'se contaron menos de diez'
		},
		every: 'Cada año de las dos partes',
		year: 'Año'
	},
	caveats: {
		thin: 'El registro es menos completo en unos lugares y años que en otros; parte de una diferencia puede estar en lo que contiene.',
		clustered:
			'Se cuentan personas, y varias pueden ser de un mismo incidente; por eso el azar pesa más de lo que dice el intervalo.',
		uneven:
			'En los lugares con más niñas y niños y más escuelas hay más que contar: las tasas por menor de edad dicen más, donde se pueden dar.'
	}
} satisfies typeof english;
