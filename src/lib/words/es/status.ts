import type { status as english } from '../en/status.ts';

export const status = {
	words: {
		uncited: { title: 'Sin valor citado', text: 'La dirección no cita ningún valor.' },
		verified: {
			title: 'Verificada',
			text: 'La versión citada da el valor citado, y la más reciente también.'
		},
		moved: { title: 'Cambió', text: 'La versión citada da el valor citado; la más reciente da otro.' },
		misquoted: { title: 'Mal citada', text: 'La versión citada da un valor distinto del que se citó.' },
		damaged: {
			title: 'Dañada',
			text: 'Las filas que se guardan aquí no son las de la versión: su hash no coincide. No se da ningún número.'
		},
		withdrawn: { title: 'Retirada', text: 'La versión citada se retiró.' },
		'not-held': {
			title: 'No se guarda aquí',
			text: 'Esta copia del sitio no guarda la versión citada.'
		}
	},
	moved: 'Cambió:',
	to: 'a',
	movedText:
		'La versión con fecha {release} da el valor que se citó, {cited}; la más reciente, con fecha {newestOn}, da {newest}.',
	sinceThen: 'Desde entonces {counts}: {which|cuáles}.',
	totals:
		'Las dos cifras son totales tal como se publicaron; las filas que las sustentan no se guardan aquí.',
	tooMany:
		'Cuenta demasiadas filas para compararlas una por una; para un periodo más corto o un solo estado hay una lista.',
	verified: '{verified|Verificada.} La versión con fecha {release} da este valor{newest}.',
	verifiedNewest: ', y la más reciente, con fecha {newestOn}, también: {newest}',
	sameSum:
		'No todas sus filas son las mismas: desde entonces {counts}, y la suma no cambió. {which|Ver cuáles}.',
	misquoted: '{misquoted|Mal citada.} La dirección cita {cited}; la versión con fecha {release} da {figure}.',
	newest: 'La versión más reciente, con fecha {newestOn}, da {newest}{same}.',
	same: ', el mismo valor',
	sinceThis: 'Desde esta, {counts}: {which|cuáles}.',
	partial:
		'La versión con fecha {release} abarca solo una parte del periodo: su número no se debe comparar con el de años completos.',
	absent: {
		none: 'No hay cifra',
		cited: 'Lo citado',
		citedValue: '{value}, de {release}',
		citedOn: 'De {release}',
		takenBack: 'Cuándo se retiró',
		why: 'Motivo',
		hash: 'Su hash',
		damaged:
			'La falla es nuestra. Antes de volver a contar con esta versión hay que importarla otra vez del archivo de quien la publica.',
		held: 'En las versiones que se guardan aquí',
		newest: ', la más reciente que puede responder',
		silent: '{release}: no dice nada de esto',
		noRelease: 'Aquí no se guarda ninguna versión de este conjunto de datos.',
		form: 'La dirección de una cifra indica una versión, una regla, una medida y un periodo: {example}.',
		onward:
			'Para seguir: {trend|el explorador}, {rules|las reglas de conteo}, {datasets|los conjuntos de datos y sus versiones}.'
	}
} satisfies typeof english;
