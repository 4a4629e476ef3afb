import type { method as english } from '../en/method.ts';
import { parts } from './parts.ts';

export const method = {
	title: 'Método',
	description:
		'De dónde vienen los datos de No Figure Alone, cómo se cuentan los incidentes y qué es lo que no se sabe.',
	register: 'El registro',
	registerText:
		'El registro es nuestro: los tiroteos en escuelas de Estados Unidos, de kínder a duodécimo grado, desde {year|1997}, en los que murió alguien más que la persona que disparó. Abarca los terrenos de las escuelas, los autobuses escolares y las actividades de la escuela alrededor de la jornada escolar. Cada fila se escribió con nuestras propias palabras a partir de páginas públicas, y cada fila las indica. Está completo en cuanto a los incidentes con muertes de la lista del Washington Post desde {year|1999} hasta {until|enero de 2025}, salvo uno en el que la única muerte fue la del intruso armado. Además de esa lista, incluye lo que respaldan la {database|K-12 School Shooting Database} y la prensa, y es menos completo después de {year|2023}.',
	releases: 'Conjuntos de datos y versiones',
	releasesText:
		'Un conjunto de datos es una colección publicada de incidentes. Una versión es el estado de ese conjunto en una fecha. Las versiones no se cambian nunca: si quien publica revisa un año, esa es una versión nueva, y las dos se pueden comparar. Cada cifra indica su versión. El sitio trabaja con su propio registro y con totales por año; quien lo opere puede importar también los archivos completos de quienes publican los datos.',
	terms:
		'Las condiciones de algunos conjuntos de datos prohíben publicar sus filas. De esos mostramos los conteos y los sucesos que también están en nuestro registro, y luego decimos cuántos más hay y dónde los lista quien los publica.',
	rules: 'Reglas de conteo',
	rulesText:
		'Una regla de conteo dice qué cuenta. Tiene un identificador, una versión y palabras sencillas; cuando un conjunto de datos trae lo necesario, es también una condición que evalúa un programa, la misma para la página y para la descarga. Cuando un conjunto de datos no dice si algo fue así, la respuesta es que no se sabe, y “no se sabe” nunca quiere decir “no”: cada regla indica qué se hace entonces. {rules|Todas las reglas, lado a lado}.',
	measured: 'Lo que se mide',
	measures: {
		incidents: {
			title: 'Incidentes',
			text: 'Los tiroteos que la regla de conteo admite. Un incidente no es una muerte: en la mayoría no murió nadie.'
		},
		killed: {
			title: 'Personas muertas',
			text: 'Las personas que murieron a causa del tiroteo, sin contar a quienes dispararon, según las cuenta el conjunto de datos.'
		},
		'children-killed': {
			title: 'Menores y estudiantes entre ellas',
			text: 'Estudiantes de cualquier edad y menores entre las personas muertas. Solo el registro lo indica.'
		},
		wounded: {
			title: 'Personas heridas',
			text: 'Las personas que resultaron heridas y siguen con vida, sin contar a quienes dispararon. No todos los que publican datos cuentan a quien se lastimó al huir.'
		},
		named: {
			title: 'Personas cuyos nombres se conocen',
			text: 'De las personas muertas, las que el registro nombra y aquellas cuyo nombre omite a petición de la familia: así, el número se mantiene cuando se retira un nombre.'
		}
	},
	timeBases: {
		calendar: { title: 'Año calendario', text: 'Del 1 de enero al 31 de diciembre.' },
		school: {
			title: 'Año escolar',
			text: 'Del 1 de agosto al 31 de julio, con el nombre de su primer año: 2022 es 2022-23.'
		}
	},
	unnamed: 'Personas sin nombre aquí',
	unnamedText:
		'Se cuenta a todas las personas a quienes les quitaron la vida. Si a alguien no se le nombra aquí, es por uno de estos motivos, y la página dice cuál:',
	reasons: parts.reasons,
	same: 'El mismo suceso en varios conjuntos de datos',
	sameText:
		'Las filas de distintos conjuntos de datos se enlazan con un suceso del registro por la fecha, el estado y la escuela. Los enlaces que revisó una persona siempre prevalecen sobre los que hizo un programa, y la página de cada suceso dice cuál es cuál. Donde los conjuntos de datos no coinciden en la fecha o en cuántas personas, lo que dice cada uno aparece lado a lado.',
	open: 'Preguntas que siguen abiertas',
	questions: {
		columbine:
			'{event|Columbine} se cuenta con 14 personas muertas: la muerte de una sobreviviente en 2025 se declaró homicidio. Otras listas dicen 13.',
		garfield:
			'El tiroteo en {school|Garfield High School}, en Seattle, tiene aquí la fecha del 6 de junio de 2024, y en la lista del Washington Post, la del 7 de junio.',
		names:
			'A muchas de las personas muertas todavía no se las nombra aquí: sus nombres no aparecieron en las fuentes consultadas.',
		reposts:
			'Algunas fuentes son copias publicadas en otro sitio de originales que no se pudieron abrir; se indica quien publicó la copia que se leyó.'
	}
} satisfies typeof english;
