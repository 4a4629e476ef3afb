import type { counts as english } from '../en/counts.ts';

export const counts = {
	rule: 'Regla',
	how: 'Conjunto de datos, versión y cómo se contó',
	evidences: {
		rows: 'contado aquí, fila por fila',
		computed: 'calculado a partir del archivo de quien publica',
		publisher: 'según lo indica quien publica',
		second_hand: 'de segunda mano'
	},
	partOfYear: '; parte del año'
} satisfies typeof english;
