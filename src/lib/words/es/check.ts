import type { check as english } from '../en/check.ts';

export const check = {
	title: 'Revisar un texto antes de publicarlo',
	description:
		'Pegue un texto en inglés sobre tiroteos en escuelas: números confundidos, de solo una parte del año o sumados, y palabras que hacen daño, cada cosa con una frase que la sustituye.',
	lead: 'Pegue frases en inglés sobre tiroteos en escuelas: el revisor solo entiende el inglés, y en un texto en español no encuentra nada. Los números se comparan con las cifras de este sitio, y las palabras con lo que piden las guías para informar; cada hallazgo trae palabras que se pueden usar en su lugar.',
	empty: 'No había ningún texto que revisar.',
	yourText: 'Su texto',
	marked: 'Su texto, con lo que se encontró',
	legend:
		'Las líneas onduladas marcan errores; las punteadas, números que se buscaron. Cada número elevado lleva a su nota.',
	found: 'Lo que se encontró',
	nothing:
		'No se encontró nada. Eso no es una aprobación: el revisor conoce algunos patrones, solo en inglés, y una frase puede estar mal de muchas otras maneras.',
	thisTable: 'esta tabla',
	another: 'Revisar otro texto',
	form: {
		text: 'Su texto, en inglés',
		room: (most: string) => `Hasta ${most} caracteres a la vez; lo que se pegue de más se corta.`,
		button: 'Revisar el texto',
		examples: 'Ver frases inventadas, ya revisadas'
	},
	script: {
		room: 'Hasta unos {count} caracteres a la vez.',
		excess:
			'A este texto le sobran unos {count} caracteres para caber en una dirección. Revíselo por partes. No se envió nada.'
	},
	table: {
		place: 'Lugar',
		said: 'Sus palabras',
		finding: 'Hallazgo',
		write: 'Qué escribir',
		writeBefore: 'Qué escribir: ',
		back: (place: number) => `Volver al lugar ${place} de su texto`,
		to: (place: number, kind: string) => `Hallazgo ${place}: ${kind}`,
		noFault: ' (no es un error)',
		claim: 'La afirmación, y lo que encontramos',
		part: '; abarca solo una parte de este periodo'
	},
	kinds: {
		'unit-swap': 'Unidad confundida',
		'rule-missing': 'Falta la regla',
		'partial-year': 'Parte de un año',
		sum: 'Suma de conjuntos de datos',
		superlative: 'Superlativo',
		'suicide-wording': 'Palabras sobre el suicidio',
		'perpetrator-first': 'Primero, el agresor',
		match: 'Una cifra de este sitio',
		nearest: 'Ninguna cifra de este sitio'
	},
	why: {
		reasons: {
			match: 'Hay cifras de este sitio que dan este número.',
			nearest:
				'Ninguna cifra de este sitio da este número para ese periodo. Se da la más cercana; otra regla o una versión posterior puede darlo.',
			ruleMissing:
				'No se dice ni quién cuenta ni qué cuenta. Los conteos que se publican de un mismo año difieren diez veces o más, cada uno correcto según su propia regla.',
			running:
				'El año todavía no termina, y no se dice hasta qué día se cuenta. Junto a un año completo parece menos de lo que es.',
			partOfYear: 'Es el conteo de solo una parte del año, y se da como el del año.',
			sum: 'Los conjuntos de datos contienen los mismos sucesos, según reglas distintas. Si se suman, la mayoría de los sucesos cuenta dos veces o más.',
			superlative:
				'Ordenar por número de muertes invita a comparar y a imitar, y solo vale con una regla y hasta cierto día. Las guías para informar piden dejarlo fuera.',
			suicide:
				'Lo que se comete es un delito; las guías sobre mensajes seguros piden palabras sin culpa ni éxito, y sin la manera en que ocurrió. En Estados Unidos, el 988 atiende llamadas y mensajes de texto.',
			perpetratorFirst:
				'La frase empieza con quien lo hizo. Empiece con las personas a quienes mataron o hirieron, o con el lugar; deje fuera el nombre.',
			claim:
				'Una afirmación muy repetida da este número como tiroteos por año, no como personas. No encontramos ninguna regla que cuente tantas muertes.',
			isIncidents: 'Un incidente no es una muerte: en la mayoría no murió nadie.',
			isPeople: 'Un tiroteo puede dejar varias personas muertas o heridas, o ninguna.'
		},
		given: {
			incidents: 'Se da como número de tiroteos.',
			killed: 'Se da como número de personas muertas.',
			wounded: 'Se da como número de personas heridas.',
			shot: 'Se da como número de personas alcanzadas por disparos.'
		},
		counted: {
			incidents: 'Para ese periodo es un número de incidentes.',
			killed: 'Para ese periodo es un número de personas muertas.',
			'children-killed': 'Para ese periodo es un número de menores o estudiantes muertos.',
			wounded: 'Para ese periodo es un número de personas heridas.',
			'killed-or-wounded': 'Para ese periodo es un número de personas muertas o heridas.',
			'schools-reporting': 'Para ese periodo es un número de escuelas.'
		}
	},
	/** What stands in quotation marks is for an English text, and is in English. */
	advice: {
		cited:
			'“… incidents in which …, in …, as … counts them” (… incidentes en los que …, en …, según los cuenta …)',
		soFar:
			'“… incidents in which … so far this year, up to …, as … counts them” (… incidentes en los que … en lo que va del año, hasta …, según los cuenta …)',
		harmed:
			'“… people killed or wounded, as … counts them” (… personas muertas o heridas, según las cuenta …)',
		aYear:
			'“… shootings at schools a year, as … counts them” (… tiroteos en escuelas por año, según los cuenta …); si se trata de personas, un número de personas muertas con su fuente',
		apart:
			'“… by the rule of …, and … by the rule of …” (… según la regla de …, y … según la regla de …): un número de cada conjunto de datos, sin sumarlos',
		noRank:
			'“… people were killed and … wounded at … on …” (mataron a … personas e hirieron a … en … el …): lo que ocurrió, sin compararlo',
		peopleFirst:
			'“… people were killed and … wounded at … School in …, when …” (mataron a … personas e hirieron a … en la escuela … de …, cuando …)',
		diedBySuicide: '“died by suicide” (murió por suicidio)',
		deathBySuicide: '“a death by suicide” (una muerte por suicidio)',
		suicideAttempt: '“a suicide attempt” (un intento de suicidio)',
		riseInSuicides: '“a rise in suicides” (un aumento de los suicidios)'
	},
	looksFor: {
		title: 'Lo que busca',
		unit: '{kind|Unidad confundida.} Incidentes que se dan como muertes, o personas que se dan como incidentes.',
		rule: '{kind|Falta la regla.} Un conteo que no dice ni quién cuenta ni qué cuenta.',
		part: '{kind|Parte de un año} que se da como el año completo.',
		sum: '{kind|Sumas de conjuntos de datos,} que contienen los mismos sucesos.',
		superlative: '{kind|Superlativos} y récords por número de muertes.',
		suicide: '{kind|Palabras sobre el suicidio} que sugieren un delito o un éxito.',
		perpetrator: '{kind|Primero, el agresor:} frases que empiezan con quien lo hizo.'
	},
	cannot: {
		title: 'Lo que no puede hacer',
		text: 'Lee una frase a la vez, y conoce palabras, no hechos. No conoce nombres, no dice si un suceso ocurrió y solo compara los totales por año que tiene este sitio. Los números pequeños coinciden con algún conteo por azar; por eso no se señala la mayoría de los que quedan por debajo de cierto tamaño. Deja pasar errores, y señala frases que están bien. Un número que no da ninguna cifra de este sitio puede ser correcto según otra regla. Solo entiende el inglés.'
	},
	kept: {
		title: 'Lo que se guarda',
		text: 'Este sitio no guarda nada de esto. Su texto viaja en la dirección de la página siguiente: se lee el texto, se escribe la respuesta y las dos cosas se desechan. Este servidor no lleva registro de las direcciones que se le piden, la respuesta está marcada para que no se guarde ni se indexe, y a ningún otro sitio se le dice de dónde viene usted. Pero otros pueden registrar la dirección en el camino, como un servidor web delante de este o la red de una oficina, y el historial de su navegador la conserva. No pegue lo que deba seguir en secreto.'
	}
} satisfies typeof english;
