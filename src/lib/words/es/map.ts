import type { map as english } from '../en/map.ts';

export const map = {
	title: 'Mapa',
	description:
		'Tiroteos en escuelas de Estados Unidos en un mapa de los estados, por conteo y por tasa, con cualquier conjunto de datos y cualquier regla de los que se guardan aquí; cada número abre su lista.',
	lead: 'Cada número abre la lista de lo que cuenta, y cada estado tiene {states|una página con sus nombres}. Los estados no se ordenan de mayor a menor: lo que se cuenta depende de sus escuelas y de quién reúne los datos allí.',
	unread:
		'No se pudo leer la dirección. El motivo, en inglés: {problem}. El mapa que sigue es el que está aquí normalmente.',
	ask: 'Lo que muestra el mapa',
	cite: 'Para citarlo',
	keeps: 'Esta dirección indica la versión, la regla y los años; así el mapa conserva su significado.',
	same: {
		map: 'Lo mismo {other|en un mapa de áreas equivalentes}. Dos lugares o dos periodos: {compare|compárelos}.',
		tiles: 'Lo mismo {other|en cuadros iguales}. Dos lugares o dos periodos: {compare|compárelos}.'
	},
	thisMap: 'este mapa',
	registerOr:
		'{publisher|Lo mismo según la regla de quienes hicieron este conjunto de datos}, o {register|nuestro registro}.',
	registerOnly:
		'{register|Nuestro registro sí se puede mostrar en el mapa}; también cada versión del formulario.',
	shown: 'Se muestran',
	shows: { count: 'conteos', children: 'por cada millón de niñas y niños' },
	drawn: 'Dibujo',
	draws: { map: 'mapa de áreas equivalentes', tiles: 'cuadros iguales' },
	chart: {
		counts: (measure: string) => `${measure} por estado`,
		rates: (measure: string) => `${measure} por cada millón de niñas y niños, por estado`,
		rateUnit: (many: string) => `${many} al año por cada millón de niñas y niños de 5 a 17 años`,
		tableTitle: 'La tabla detrás del mapa: cada estado por su nombre, con su página',
		partly: ', hasta donde llega la versión',
		adds: ' Los números de los estados en la tabla suman este.',
		noRates: ' Ningún estado tiene suficientes en estos años para dar una tasa.',
		suppressed: 'se contaron muy pocos, o hay muy pocas niñas y niños',
		rateNote: (period: string) =>
			`Solo se divide lo contado ${period}: los años que la versión abarca completos y de los que se guarda cuántas niñas y niños hay en los estados, {denominators|tal como se cuentan aquí}. Cada estado lleva a su página; entre qué se divide está en la tabla. Se da una tasa a partir de diez y donde viven al menos cien mil niñas y niños; con menos de veinte se le llama inestable.`,
		countNote:
			'Cada número lleva a la lista de lo que cuenta. Los estados más grandes tienen más escuelas, así que allí se cuenta más: {children|por cada millón de niñas y niños}.',
		rateOf: (rate: string) => `${rate} al año por cada millón de niñas y niños`,
		noRate: (why: string) => `no se muestra una tasa: ${why}`
	},
	columns: { rate: 'Al año por cada millón de niñas y niños', years: 'Sus años' },
	byYear: 'por año',
	stateByYear: (state: string) => `${state}, por año`
} satisfies typeof english;
