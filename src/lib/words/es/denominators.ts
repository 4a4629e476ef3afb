import { rateLimits } from '../../domain/rate.ts';
import type { denominators as english } from '../en/denominators.ts';

export const denominators = {
	title: 'Entre qué se dividen las tasas',
	description:
		'Estudiantes, y niñas y niños, por año, en Estados Unidos y en cada estado: cada número entre el que se divide una tasa de este sitio, con su fuente.',
	lead: 'Una tasa es un conteo dividido entre las personas que había. El conteo abre su lista; aquello entre lo que se divide está aquí, tal como lo da quien lo publica, y cada tasa lleva a su lugar en estas tablas.',
	newest:
		'Cuando un año tiene varios valores, uno publicado va antes que una proyección, y uno más reciente antes que uno anterior.',
	schoolYear: 'Un año escolar se divide entre los estudiantes del otoño en que empieza.',
	gaps: 'Un año del que no se guarda nada queda vacío. No se pone nada en medio, y un periodo con un año vacío no tiene tasa: la página dice qué años faltan.',
	severalYears:
		'Si son varios años, se suman las personas de cada año: una tasa es por cada millón de estudiantes, o de niñas y niños, al año.',
	limits: `Un estado tiene una tasa a partir de ${rateLimits.leastCount} incidentes, el mínimo con el que el {nchs|Centro Nacional de Estadísticas de Salud} presenta una tasa, y donde viven al menos 100,000 niñas y niños. Con menos de ${rateLimits.stableFrom} incidentes, una tasa {unstable|se considera inestable}, y así se le llama.`,
	onward:
		'Las tasas mismas están en {states|las páginas de los estados}; {method|el método} dice cómo se cuenta.',
	country: 'Estados Unidos',
	byState: 'por estado',
	titles: {
		pupils: 'Estudiantes de escuelas públicas',
		children: 'Niñas y niños de 5 a 17 años'
	},
	texts: {
		pupils:
			'Matrícula pública desde prekínder hasta duodécimo grado, en el otoño de cada año. Las escuelas privadas no entran, aunque sí se cuentan los incidentes en ellas.',
		children: 'Todas las personas de 5 a 17 años que viven allí ese año, vayan o no a la escuela.'
	},
	columns: { pupils: 'Estudiantes', children: 'Niñas y niños' },
	year: 'Año',
	state: 'Estado',
	sourceAndNote: 'Fuente y nota',
	source: 'Fuente',
	none: {
		pupils: 'no se guarda ningún dato de matrícula',
		children: 'no se guarda ningún dato de población'
	},
	statuses: { published: 'publicado', projected: 'proyección' },
	region: (title: string) => `${title}: la tabla de los estados`,
	these: 'estos valores'
} satisfies typeof english;
