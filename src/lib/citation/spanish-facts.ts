import type { Circumstance, DayPart, Level, Setting, Target } from '../domain/incident.ts';
import type { TextFact } from '../domain/rule.ts';
import type { ThreeValued } from '../domain/three-valued.ts';

/** The words for one value of a fact in Spanish. */
interface SpanishValue {
	/** Stands alone. */
	title: string;
	/** What the value means, in one line. */
	text: string;
	/** Goes into a sentence; `null` where the value says nothing. */
	phrase: string | null;
}

const unknown: SpanishValue = {
	title: 'No se sabe',
	text: 'El conjunto de datos no lo dice; eso no es un no.',
	phrase: null
};

/** Completes "fue …". */
export const spanishLevels: Record<Level, SpanishValue> = {
	elementary: {
		title: 'Escuela primaria',
		text: 'La escuela empieza en tercer grado o antes y termina en octavo o antes.',
		phrase: 'en una escuela primaria'
	},
	middle: {
		title: 'Escuela intermedia',
		text: 'La escuela empieza entre cuarto y séptimo grado y termina en noveno o antes, incluidas las llamadas “junior high”.',
		phrase: 'en una escuela intermedia'
	},
	high: {
		title: 'Escuela secundaria',
		text: 'La escuela empieza en sexto grado o después y termina entre décimo y duodécimo.',
		phrase: 'en una escuela secundaria'
	},
	k12: {
		title: 'De kínder a duodécimo grado',
		text: 'Una sola escuela para todos los grados, de los más chicos a los más grandes.',
		phrase: 'en una escuela para todos los grados'
	},
	other: {
		title: 'Otro tipo de escuela',
		text: 'Una escuela que no corresponde a ninguno de los niveles.',
		phrase: 'en una escuela de otro tipo'
	},
	unknown
};

/** Completes "se disparó …". */
const settings: Record<Setting, SpanishValue> = {
	inside: {
		title: 'Dentro de un edificio',
		text: 'Se disparó dentro de un edificio de la escuela.',
		phrase: 'dentro de un edificio'
	},
	outside: {
		title: 'Afuera, en terrenos de la escuela',
		text: 'Se disparó al aire libre, en los terrenos de la escuela.',
		phrase: 'afuera de los edificios, en terrenos de la escuela'
	},
	both: {
		title: 'Adentro y afuera',
		text: 'Se disparó dentro de un edificio y también fuera de él.',
		phrase: 'tanto adentro como afuera'
	},
	bus: {
		title: 'Autobús escolar',
		text: 'Se disparó en un autobús escolar.',
		phrase: 'en un autobús escolar'
	},
	'off-property': {
		title: 'Fuera de los terrenos de la escuela',
		text: 'Se disparó lejos de los terrenos de la escuela.',
		phrase: 'fuera de los terrenos de la escuela'
	},
	unknown
};

/** Completes "fue …". */
const circumstances: Record<Circumstance, SpanishValue> = {
	accident: { title: 'Accidente', text: 'Nadie quiso disparar el arma.', phrase: 'un accidente' },
	suicide: {
		title: 'Suicidio o intento',
		text: 'Alguien se disparó a sí mismo, o lo intentó, sin apuntar a nadie más.',
		phrase: 'un suicidio o intento de suicidio'
	},
	'murder-suicide': {
		title: 'Homicidio y suicidio',
		text: 'Alguien le disparó a otra persona y después a sí mismo.',
		phrase: 'un homicidio y suicidio'
	},
	dispute: {
		title: 'Disputa que subió de tono',
		text: 'Una discusión o una pelea que terminó en disparos.',
		phrase: 'una disputa que subió de tono'
	},
	'drive-by': {
		title: 'Disparos desde un vehículo',
		text: 'Los disparos vinieron de un vehículo que pasaba.',
		phrase: 'un ataque desde un vehículo en marcha'
	},
	crime: {
		title: 'Otro delito',
		text: 'Los disparos ocurrieron en el curso de otro delito, como un robo.',
		phrase: 'un tiroteo en el curso de otro delito'
	},
	indiscriminate: {
		title: 'Indiscriminado',
		text: 'Los disparos iban dirigidos a cualquiera que estuviera allí.',
		phrase: 'un tiroteo indiscriminado'
	},
	targeted: {
		title: 'Dirigido',
		text: 'Los disparos iban dirigidos a ciertas personas.',
		phrase: 'un tiroteo dirigido a ciertas personas'
	},
	domestic: {
		title: 'Familiar o de pareja',
		text: 'Los disparos iban dirigidos a un familiar o a una pareja.',
		phrase: 'un tiroteo contra un familiar o una pareja'
	},
	'property-damage': {
		title: 'Daño a la propiedad',
		text: 'Los disparos iban dirigidos a un edificio o a una cosa.',
		phrase: 'un daño a la propiedad'
	},
	hostage: {
		title: 'Rehenes o atrincheramiento',
		text: 'Hubo personas retenidas, o alguien se atrincheró ante la policía.',
		phrase: 'una toma de rehenes o un atrincheramiento'
	},
	police: {
		title: 'Disparos de la policía',
		text: 'Disparó un agente de la policía.',
		phrase: 'un tiroteo en el que disparó la policía'
	},
	other: {
		title: 'Otra cosa',
		text: 'Quien publica los datos indica otro tipo de tiroteo; aquí no se guardan motivos.',
		phrase: 'un tiroteo de otro tipo'
	},
	unknown
};

/** Completes "los disparos …". */
const targets: Record<Target, SpanishValue> = {
	victims: {
		title: 'A ciertas personas',
		text: 'Las personas alcanzadas eran aquellas a las que se apuntaba.',
		phrase: 'iban dirigidos a ciertas personas'
	},
	random: {
		title: 'A cualquiera',
		text: 'Se apuntaba a cualquiera que estuviera allí.',
		phrase: 'iban dirigidos a cualquiera que estuviera allí'
	},
	both: {
		title: 'A ciertas personas y luego a cualquiera',
		text: 'Algunos disparos iban dirigidos a ciertas personas; otros, a cualquiera.',
		phrase: 'iban dirigidos tanto a ciertas personas como a cualquiera'
	},
	neither: {
		title: 'A nadie',
		text: 'Los disparos no iban dirigidos a personas.',
		phrase: 'iban dirigidos a algo que no era una persona'
	},
	unknown
};

/** Completes "se disparó …". */
const dayParts: Record<DayPart, SpanishValue> = {
	before: {
		title: 'Antes de clases',
		text: 'Antes del primer timbre, o mientras llegaban los estudiantes.',
		phrase: 'antes de clases'
	},
	classes: {
		title: 'Durante las clases',
		text: 'Entre el primer timbre y el último, incluidos el almuerzo y los cambios de clase.',
		phrase: 'en horas de clases'
	},
	after: {
		title: 'Después de clases',
		text: 'A la hora de la salida o poco después.',
		phrase: 'después de clases'
	},
	event: {
		title: 'En un evento escolar',
		text: 'En un partido, un baile u otro evento de la escuela.',
		phrase: 'en un evento escolar'
	},
	evening: {
		title: 'Por la tarde o la noche',
		text: 'Por la tarde o la noche, fuera de todo evento de la escuela.',
		phrase: 'por la tarde o la noche'
	},
	'no-school': {
		title: 'En un día sin clases',
		text: 'En fin de semana, en un día festivo o en otro día sin clases.',
		phrase: 'en un día sin clases'
	},
	unknown
};

export const spanishAnswers: Record<ThreeValued, SpanishValue> = {
	yes: { title: 'Sí', text: 'El conjunto de datos dice que fue así.', phrase: 'sí' },
	no: { title: 'No', text: 'El conjunto de datos dice que no fue así.', phrase: 'no' },
	unknown
};

/** The Spanish words for the values of each fact but the state. */
export const spanishValues: Record<Exclude<TextFact, 'state'>, Record<string, SpanishValue>> = {
	level: spanishLevels,
	dayPart: dayParts,
	setting: settings,
	circumstance: circumstances,
	targets,
	duringClasses: spanishAnswers,
	activeShooter: spanishAnswers,
	schoolCommunity: spanishAnswers
};
