import type { event as english } from '../en/event.ts';

export const event = {
	description: (school: string, place: string, day: string) =>
		`${school}, ${place}, ${day}: las personas a quienes les quitaron la vida, lo que dice cada conjunto de datos y las fuentes.`,
	people: 'A quiénes les quitaron la vida',
	byPolice:
		'A la persona muerta le disparó un policía. Solo las reglas que así lo dicen cuentan este suceso; la regla {rule|sin disparos de la policía} lo deja fuera.',
	known: 'Lo que se sabe',
	facts: {
		killed: 'Personas muertas',
		children: 'Estudiantes y menores entre ellas',
		wounded: 'Personas heridas',
		classes: 'En horario escolar',
		level: 'Escuela'
	},
	killedCount: (count: number) => `${count}, sin contar a quien disparó`,
	unknown: 'no se sabe',
	woundedUnknown: 'no se indica aquí: las fuentes no coinciden o no lo dicen',
	answers: { yes: 'sí', no: 'no', unknown: 'no se sabe' },
	thisEvent: 'este suceso',
	accounts: {
		title: 'Lo que dice cada conjunto de datos',
		disagree: (on: string) =>
			`No coinciden en ${on}. Todo lo que se dice está aquí, lado a lado. Lo que dice el registro se apoya en las {sources|fuentes} que siguen; de lo demás responden quienes lo publican.`,
		andOn: ' ni en ',
		agree:
			'Los conjuntos de datos que se guardan aquí coinciden, cuando lo dicen, en la fecha, en la ciudad y en cuántas personas murieron y cuántas resultaron heridas.',
		alone:
			'Esta copia del sitio no guarda filas de otros conjuntos de datos sobre este suceso. Los totales de los demás están en {data|Datos}.',
		facts: {
			occurredOn: 'la fecha',
			killed: 'cuántas personas murieron',
			wounded: 'cuántas personas resultaron heridas',
			city: 'la ciudad'
		},
		columns: {
			dataset: 'Conjunto de datos y versión',
			date: 'Fecha',
			killed: 'Personas muertas',
			wounded: 'Personas heridas',
			school: 'Escuela y ciudad, según ese conjunto',
			joined: 'Cómo se enlazó'
		},
		notSaid: 'no lo dice',
		withheld: 'sus condiciones no permiten listarlo',
		how: {
			identity: 'es el registro mismo',
			reviewed: 'enlazado a mano',
			matched: 'enlazado por fecha, estado y escuela'
		},
		alike: (percent: number) => `, ${percent} % de semejanza`
	},
	standings: {
		title: 'Quién lo lista y quién lo listaría',
		lead: 'Cada conjunto de datos incluye sucesos según su propia regla. Cuando uno no lista este suceso, su regla escrita se aplica a lo que dicen los demás. {agreement|En qué coinciden los conjuntos de datos} cuenta las respuestas para todos los sucesos.',
		words: {
			lists: 'Lo lista',
			would: 'No lo lista, aunque su regla escrita lo contaría',
			'leaves-out': 'Su regla escrita lo deja fuera',
			unclear: 'No lo lista; no se puede saber qué dice su regla escrita',
			'not-covered': 'No abarca ese día'
		},
		rule: 'La regla'
	}
} satisfies typeof english;
