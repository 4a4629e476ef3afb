import type { Circumstance, DayPart, Level, Setting, Target } from '../domain/incident.ts';
import type { TextFact } from '../domain/rule.ts';
import type { ThreeValued } from '../domain/three-valued.ts';

/** The words for one value of a fact in Spanish. */
interface SpanishValue {
	/** Stands alone. */
	title: string;
	/** Goes into a sentence; `null` where the value says nothing. */
	phrase: string | null;
}

const unknown: SpanishValue = { title: 'No se sabe', phrase: null };

/** Completes "fue …". */
export const spanishLevels: Record<Level, SpanishValue> = {
	elementary: { title: 'Escuela primaria', phrase: 'en una escuela primaria' },
	middle: { title: 'Escuela intermedia', phrase: 'en una escuela intermedia' },
	high: { title: 'Escuela secundaria', phrase: 'en una escuela secundaria' },
	k12: { title: 'De kínder a duodécimo grado', phrase: 'en una escuela para todos los grados' },
	other: { title: 'Otro tipo de escuela', phrase: 'en una escuela de otro tipo' },
	unknown
};

/** Completes "se disparó …". */
const settings: Record<Setting, SpanishValue> = {
	inside: { title: 'Dentro de un edificio', phrase: 'dentro de un edificio' },
	outside: {
		title: 'Afuera, en terrenos de la escuela',
		phrase: 'afuera de los edificios, en terrenos de la escuela'
	},
	both: { title: 'Adentro y afuera', phrase: 'tanto adentro como afuera' },
	bus: { title: 'Autobús escolar', phrase: 'en un autobús escolar' },
	'off-property': {
		title: 'Fuera de los terrenos de la escuela',
		phrase: 'fuera de los terrenos de la escuela'
	},
	unknown
};

/** Completes "fue …". */
const circumstances: Record<Circumstance, SpanishValue> = {
	accident: { title: 'Accidente', phrase: 'un accidente' },
	suicide: { title: 'Suicidio o intento', phrase: 'un suicidio o intento de suicidio' },
	'murder-suicide': { title: 'Homicidio y suicidio', phrase: 'un homicidio y suicidio' },
	dispute: { title: 'Disputa que subió de tono', phrase: 'una disputa que subió de tono' },
	'drive-by': { title: 'Disparos desde un vehículo', phrase: 'un ataque desde un vehículo en marcha' },
	crime: { title: 'Otro delito', phrase: 'un tiroteo en el curso de otro delito' },
	indiscriminate: { title: 'Indiscriminado', phrase: 'un tiroteo indiscriminado' },
	targeted: { title: 'Dirigido', phrase: 'un tiroteo dirigido a ciertas personas' },
	domestic: { title: 'Familiar o de pareja', phrase: 'un tiroteo contra un familiar o una pareja' },
	'property-damage': { title: 'Daño a la propiedad', phrase: 'un daño a la propiedad' },
	hostage: {
		title: 'Rehenes o atrincheramiento',
		phrase: 'una toma de rehenes o un atrincheramiento'
	},
	police: { title: 'Disparos de la policía', phrase: 'un tiroteo en el que disparó la policía' },
	other: { title: 'Otra cosa', phrase: 'un tiroteo de otro tipo' },
	unknown
};

/** Completes "los disparos …". */
const targets: Record<Target, SpanishValue> = {
	victims: { title: 'A ciertas personas', phrase: 'iban dirigidos a ciertas personas' },
	random: { title: 'A cualquiera', phrase: 'iban dirigidos a cualquiera que estuviera allí' },
	both: {
		title: 'A ciertas personas y luego a cualquiera',
		phrase: 'iban dirigidos tanto a ciertas personas como a cualquiera'
	},
	neither: { title: 'A nadie', phrase: 'iban dirigidos a algo que no era una persona' },
	unknown
};

/** Completes "se disparó …". */
const dayParts: Record<DayPart, SpanishValue> = {
	before: { title: 'Antes de clases', phrase: 'antes de clases' },
	classes: { title: 'Durante las clases', phrase: 'en horas de clases' },
	after: { title: 'Después de clases', phrase: 'después de clases' },
	event: { title: 'En un evento escolar', phrase: 'en un evento escolar' },
	evening: { title: 'Por la tarde o la noche', phrase: 'por la tarde o la noche' },
	'no-school': { title: 'En un día sin clases', phrase: 'en un día sin clases' },
	unknown
};

export const spanishAnswers: Record<ThreeValued, SpanishValue> = {
	yes: { title: 'Sí', phrase: 'sí' },
	no: { title: 'No', phrase: 'no' },
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
