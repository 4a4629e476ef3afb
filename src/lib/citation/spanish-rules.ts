import type { Language } from '../format/localized.ts';

/** What each counting rule is called in Spanish. Its other words, kept with the data, are in English. */
export const spanishRuleTitles: Readonly<Record<string, string>> = {
	'active-shooter': 'Marcado como tirador activo',
	airwars: 'Presuntos daños a civiles, graduados (Airwars, para comparar)',
	all: 'Todas las filas de la base de datos K-12',
	'any-victim': 'Alguien muerto o herido',
	'ap-nu-mass-killing': 'Cuatro o más personas muertas, con cualquier arma (AP / USA TODAY / Northeastern)',
	'chds-ssdb': 'Base de datos original de tiroteos en escuelas (CHDS)',
	'chds-sssc': 'Compendio de seguridad escolar sobre tiroteos (CHDS)',
	'cnn-15-of-74': 'Tiroteos activos entre los 74 (verificación de CNN, 2014)',
	'cnn-tracker-k12': 'Alguien alcanzado por un disparo, parte K-12 (registro de CNN)',
	'cnn-tracker': 'Alguien alcanzado por un disparo, de kínder a universidad (registro de CNN)',
	'comer-2024': 'En qué difieren las definiciones (una revisión)',
	'crdc-2015-16': 'Escuelas que reportaron ellas mismas un tiroteo (Civil Rights Data Collection)',
	'during-classes-fatal': 'Durante las clases, alguien muerto',
	'during-classes-victim': 'Durante las clases, alguien muerto o herido',
	'during-classes': 'Durante las clases',
	'edweek-2018': 'Herida o muerte por arma de fuego, redacción de 2018 (Education Week)',
	'edweek-current': 'Herida de bala en horario escolar o en una actividad de la escuela (Education Week)',
	'everytown-18-2018': 'Los 18 de principios de 2018 (Everytown)',
	'everytown-all': 'Disparos en terrenos de escuelas, universidades incluidas (Everytown)',
	'everytown-prek12': 'Disparos en preescolares y escuelas K-12 (Everytown)',
	fatal: 'Alguien muerto',
	'fbi-active-shooter': 'Tirador activo (FBI)',
	'film-17-132': 'La película: de 17 a 132 por año',
	'fox-multi-victim': 'Cuatro o más víctimas en una escuela (Northeastern)',
	'gao-20-455': 'Arma disparada en terrenos de la escuela, en el autobús o en una actividad (GAO)',
	'gva-mass': 'Cuatro o más personas alcanzadas por disparos (Gun Violence Archive)',
	'gva-school': 'Alguien herido en terrenos de una escuela o universidad (Gun Violence Archive)',
	'gva-suicide-edit': 'Suicidios retirados en 2024 (Gun Violence Archive)',
	ibc: 'Muertes documentadas de civiles en Irak (para comparar)',
	'mj-mass': 'Ataque indiscriminado en público (Mother Jones)',
	'nbc-tracker': 'Tirador activo que hiere a estudiantes o personal (NBC News)',
	'nces-a01-2023-09': 'Indicador federal, estado de septiembre de 2023 (NCES)',
	'nces-active-shooter': 'Indicador federal desde julio de 2024: solo tiradores activos (NCES)',
	'nces-all': 'Todos los tiroteos en escuelas de las tablas federales (NCES)',
	'nces-casualties': 'Tiroteos en escuelas con alguna muerte o herida (NCES)',
	'nces-deaths': 'Tiroteos en escuelas con muertes (NCES)',
	'nces-injuries-only': 'Tiroteos en escuelas solo con personas heridas (NCES)',
	'nces-no-casualties': 'Tiroteos en escuelas sin personas muertas ni heridas (NCES)',
	'not-accident-or-suicide': 'No clasificado como accidente ni suicidio',
	'nssc-2010': 'Muertes violentas vinculadas a la escuela (National School Safety Center)',
	'ntac-2019': 'Ataque planeado por un estudiante (Servicio Secreto de Estados Unidos)',
	'pah-wikp': 'Lista académica unida a la de Wikipedia',
	'politifact-10-of-74': 'Ataques planeados contra muchas personas entre los 74 (PolitiFact, 2014)',
	'register-fatal-without-police': 'Sucesos del registro, sin los disparos de la policía',
	'register-fatal': 'Todos los sucesos del registro',
	savd: 'Muertes violentas vinculadas a la escuela, con cualquier arma (CDC)',
	'school-hours': 'Disparos alrededor de la jornada escolar (Washington Post)',
	'since-parkland': 'Menores a quienes un arma les quitó la vida en el año después de Parkland',
	'someone-shot':
		'Alguien alcanzado por un disparo en terrenos de una escuela K-12 (CNN, archivo de diez años)',
	'tasss-adolescent': 'Tiroteos cometidos por adolescentes (TASSS)',
	tasss: 'Disparo de un arma de fuego en terrenos de una escuela K-12, según fuentes abiertas (TASSS)',
	'victim-and-school-community': 'Una víctima, y estudiantes o personal entre las personas involucradas',
	'violence-project': 'Cuatro o más personas muertas en público (Violence Project)',
	'wapo-exposed': 'Estudiantes expuestos (Washington Post)',
	'wapo-fatal-force': 'Personas muertas por disparos de la policía (Washington Post, para comparar)',
	'wikipedia-lists': 'Listas de Wikipedia'
};

/** What completes “incidentes en los que …”, for each rule that has such words. */
export const spanishConditions: Readonly<Record<string, string>> = {
	'active-shooter': 'la base de datos marca un tirador activo según la definición del FBI',
	all: 'se disparó un arma, se apuntó un arma a una persona con intención, o una bala alcanzó terrenos de una escuela',
	'any-victim': 'murió o resultó herido alguien que no era quien disparó',
	'chds-ssdb':
		'se exhibió o se disparó un arma, o una bala alcanzó terrenos de una escuela, por cualquier motivo',
	'cnn-tracker-k12':
		'un disparo alcanzó a alguien que no era quien disparó, en terrenos de una escuela, solo de kínder a duodécimo grado',
	'cnn-tracker':
		'un disparo alcanzó a alguien que no era quien disparó, en terrenos de una escuela, de kínder a universidad',
	'crdc-2015-16':
		'la propia escuela reportó un tiroteo en sus terrenos, en el camino de ida o de vuelta, o en una actividad, hubiera o no personas heridas',
	'during-classes-fatal':
		'el tiroteo se marcó como ocurrido durante las clases y murió alguien que no era quien disparó',
	'during-classes-victim':
		'el tiroteo se marcó como ocurrido durante las clases y murió o resultó herido alguien que no era quien disparó',
	'during-classes': 'el tiroteo se marcó como ocurrido durante las clases',
	'edweek-current':
		'alguien que no era la persona sospechosa recibió una herida de bala en terrenos de una escuela K-12, en un autobús escolar o en una actividad de la escuela, en horario de clases o durante la actividad',
	'everytown-all':
		'se disparó munición real dentro de un edificio o campus escolar, o hacia él, universidades incluidas, hubiera o no personas heridas',
	'everytown-prek12':
		'se disparó munición real dentro de un edificio o de los terrenos de un preescolar o una escuela K-12, o hacia ellos, hubiera o no personas heridas',
	fatal: 'murió alguien que no era quien disparó',
	'gva-mass':
		'los disparos alcanzaron a cuatro o más personas en un mismo suceso, sin contar a quien disparó',
	'gva-school':
		'alguien murió o resultó herido por disparos en terrenos de una escuela primaria, una escuela secundaria o una universidad',
	'nces-active-shooter': 'el FBI contó un tirador activo en una escuela primaria o secundaria',
	'nces-all':
		'se disparó o se exhibió un arma, o una bala alcanzó terrenos de una escuela, en una escuela pública o privada, según la regla amplia de la base de datos K-12',
	'nces-casualties': 'alguien murió o resultó herido, en una escuela pública o privada',
	'nces-deaths': 'alguien murió, en una escuela pública o privada',
	'nces-injuries-only': 'alguien resultó herido y nadie murió, en una escuela pública o privada',
	'nces-no-casualties': 'nadie murió ni resultó herido, en una escuela pública o privada',
	'not-accident-or-suicide': 'el tiroteo no se clasificó como accidente ni como suicidio',
	'register-fatal-without-police':
		'murió alguien que no era quien disparó, y no por disparos de un policía, en terrenos de una escuela, en un autobús escolar o en una actividad de la escuela, alrededor de la jornada escolar',
	'register-fatal':
		'murió alguien que no era quien disparó, en terrenos de una escuela, en un autobús escolar o en una actividad de la escuela, alrededor de la jornada escolar',
	savd: 'alguien murió por violencia, con cualquier arma, en el campus de una escuela K-12, en el camino de ida o de vuelta, o en una actividad de la escuela',
	'school-hours':
		'hubo disparos en el campus de una escuela K-12 justo antes de las clases, durante ellas o justo después',
	'someone-shot':
		'un disparo alcanzó a alguien que no era quien disparó, en terrenos de una escuela K-12, a cualquier hora',
	'victim-and-school-community':
		'alguien murió o resultó herido y hubo estudiantes o personal de la escuela entre las personas involucradas'
};

/** The version of a rule that its Spanish words are of, where it is not the first. */
export const spanishVersions: Readonly<Record<string, number>> = {};

/** What a rule is called in a language; in English where nobody has said it in Spanish. */
export function titleRule(rule: { id: string; title: string }, language: Language): string {
	return language === 'es' ? (spanishRuleTitles[rule.id] ?? rule.title) : rule.title;
}

/** What completes “incidents in which …” in a language; `null` where the rule has no such words. */
export function tellRule(rule: { id: string; inWhich: string | null }, language: Language): string | null {
	return language === 'es' ? (spanishConditions[rule.id] ?? null) : rule.inWhich;
}
