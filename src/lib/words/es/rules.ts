import type { rules as english } from '../en/rules.ts';

export const rules = {
	title: 'Reglas de conteo',
	description:
		'Qué cuenta como tiroteo en una escuela: las reglas de quienes cuentan, lado a lado, y un mismo año contado según todas ellas.',
	lead: '¿Qué cuenta como tiroteo en una escuela? Cada quien que cuenta tiene una regla, y de ella sale el número. Ninguna es la correcta; lo incorrecto es un número sin su regla.',
	counted: '{year}, contado según cada regla',
	year: 'Año',
	show: 'Mostrar',
	unit: 'incidentes',
	people: 'El año {year} y sus personas',
	nearly: 'Se cuenta con la mayor fidelidad que permiten los datos',
	cannot: 'Por qué no se puede contar aquí',
	evaluated: 'Reglas que se pueden contar aquí',
	evaluatedText:
		'Cada una es una condición sobre lo que dice un conjunto de datos; las páginas, las descargas y las cifras usan todas la misma. {build|Arme una regla propia} con las mismas cláusulas.',
	inWords: 'Reglas en palabras',
	inWordsText:
		'Los criterios de otros que cuentan, con nuestras propias palabras. De algunos de ellos, quienes los publican dan totales por año.',
	these: 'las reglas',
	one: {
		description: (included: string) => `Una regla de conteo: ${included}`,
		inWhich: (words: string) => `Incidentes en los que ${words}.`,
		by: 'De',
		version: ', aquí en su versión {version}',
		counts: 'Cuenta',
		leavesOut: 'Deja fuera',
		period: 'Periodo',
		unit: 'Se cuenta en',
		notes: 'Notas',
		readAt: 'Se leyó en',
		inEnglish: 'Lo que sigue se guarda en inglés, junto con los datos de la regla.',
		condition: 'Como condición',
		conditionText:
			'Lo que el programa pregunta de cada incidente. Lo que un conjunto de datos no dice no se sabe, y solo cuenta donde la condición así lo indica.',
		build: 'Arme una regla propia a partir de esta',
		limits: 'Lo que los datos no alcanzan a decir',
		gives: 'Lo que da',
		nothing:
			'Ningún conjunto de datos de este sitio trae lo necesario para esta regla, y aquí no se guardan los totales por año de quien la publica. {rules|Las demás reglas}.',
		this: 'esta regla',
		schoolYears: ', años escolares',
		part: ' (parte)',
		all: 'todo esto:',
		any: 'al menos una de estas cosas:'
	}
} satisfies typeof english;
