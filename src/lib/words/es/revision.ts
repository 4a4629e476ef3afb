import type { revision as english } from '../en/revision.ts';
import { spanishPlural } from '../plural.ts';

const numbers = ['', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];

export const revision = {
	head: (dataset: string, from: string, to: string) =>
		`“${dataset}”: lo que cambió de la versión con fecha ${from} a la de fecha ${to}`,
	description:
		'Las filas que se agregaron, se quitaron y cambiaron entre dos versiones, los años que cambiaron y las cifras de este sitio que cambiaron con ellos.',
	title: 'Lo que cambió entre dos versiones',
	lead: 'La versión con fecha {to} frente a la de fecha {from}: {counts}.',
	feed: '{feed|Los cambios de versión en versión, como canal de avisos} · {verify|Verificar una lista de enlaces a cifras}',
	thisComparison: 'esta comparación',
	years: {
		title: 'Los años',
		by: '{measure} según la regla {rule}.',
		none: 'No cambió ningún año que ya hubiera terminado en las dos versiones.',
		moved: '{year} pasó de {before} a {after} con la versión de fecha {since}{delay}.',
		later: (years: number) => `${numbers[years] ?? years} ${years === 1 ? 'año' : 'años'} después`,
		open: '{year} no había terminado en una de las versiones: {before} en la anterior, {after} en la posterior.',
		apart:
			'De {year} las versiones abarcan partes distintas: {before} en la anterior, {after} en la posterior.',
		same: 'Hasta el {day} las dos dan {value}.',
		went: 'Hasta el {day} pasó de {before} a {after}.'
	},
	table: {
		label: 'Los años, antes y después',
		caption: (measure: string) => `${measure} en cada año, por versión`,
		year: 'Año',
		note: 'Nota',
		moved: 'cambió',
		notYet: 'todavía no se abarca',
		noLonger: 'ya no se abarca',
		open: 'no había terminado en una de ellas'
	},
	records: {
		title: 'Las filas',
		added: 'Agregadas',
		removed: 'Quitadas',
		changed: 'Con otros datos',
		fields: 'Lo que cambió en filas que están en las dos versiones:',
		field: (records: number) =>
			`{term}, en {count} ${spanishPlural(records, { one: 'fila', many: 'de filas', other: 'filas' })}`,
		gated: 'Las condiciones de {dataset} no permiten nombrar aquí sus filas, así que solo se cuentan.',
		unlisted: (count: number) =>
			count === 1
				? '{count} fila más no está en esta lista; el comando {command} las muestra todas.'
				: `{count} ${spanishPlural(count, { one: 'fila', many: 'de filas', other: 'filas' })} más no están en esta lista; el comando {command} las muestra todas.`,
		pages: 'Páginas de las filas',
		previous: 'Filas anteriores',
		page: (page: string, pages: string) => `Página ${page} de ${pages}`,
		next: 'Filas siguientes'
	},
	figures: {
		title: 'Cifras de este sitio que cambiaron',
		lead: (checked: number) =>
			`Cada año que las dos versiones abarcan por igual, según cada regla y cada medida que muestran nuestras páginas: {checked} ${spanishPlural(checked, { one: 'cifra', many: 'de cifras', other: 'cifras' })}.`,
		none: 'No cambió ninguna.',
		moved: (count: number) =>
			`{count} ${count === 1 ? 'cambió' : 'cambiaron'}; quien cita la versión con fecha {day} sigue encontrando el valor anterior, y se le informa del nuevo.`,
		open: (count: number) =>
			count === 1
				? 'Además, {count} cifra de un año que la versión anterior solo abarca en parte ya no es la que era.'
				: `Además, {count} ${spanishPlural(count, { one: 'cifra', many: 'de cifras', other: 'cifras' })} de años que la versión anterior solo abarca en parte ya no son las que eran.`,
		between: 'La versión con fecha {from} → la de fecha {to}:',
		cut: 'La lista termina aquí; {data|los datos} las tienen todas.'
	},
	form: {
		rule: 'Regla de conteo',
		measure: 'Lo que se cuenta',
		show: 'Mostrar',
		others: 'Otras versiones',
		from: 'Desde',
		to: 'Hasta',
		compare: 'Comparar'
	}
} satisfies typeof english;
