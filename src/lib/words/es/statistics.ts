import { rateLimits } from '../../domain/rate.ts';
import { formatCountIn } from '../../format/localized.ts';
import type { statistics as english } from '../en/statistics.ts';

export const statistics = {
	title: 'Estadística',
	lead: 'Un conteo es exacto en cuanto a su lista e incierto como medida de lo que hay detrás: un año con pocos incidentes pudo haber sido distinto. Por eso los conteos y las tasas llevan intervalos, y las palabras siguen a los intervalos.',
	counts: {
		title: 'Conteos y tasas',
		text: 'Intervalos del 95 % para un conteo de Poisson, exactos (Garwood 1936): contienen la media verdadera al menos 95 de cada 100 veces.'
	},
	ratio: {
		title: 'Dos periodos o dos lugares',
		text: 'La razón entre dos tasas, con el intervalo condicional exacto (Przyborowski y Wilenski 1940). Cuando los años varían más de lo que variarían por azar, el intervalo se amplía en la misma medida. Si contiene el 1, decimos que no hay una diferencia clara.'
	},
	change: {
		title: 'Cambio por año',
		text: 'Una regresión log-lineal de los conteos o de las tasas. Los conteos anuales de tiroteos en escuelas varían varias veces más de lo que permitiría el puro azar; por eso el intervalo sale de un modelo cuasi-Poisson o binomial negativo siempre que los datos lo piden. Los años incompletos nunca entran.'
	},
	levels: {
		title: 'Cambios de nivel',
		text: 'La mejor división de los años en niveles, buscada de forma exacta, con una penalización que crece con la variación. Cada cambio se da junto con los años en que pudo haber ocurrido en su lugar.'
	},
	mean: {
		title: 'Media móvil',
		text: 'Centrada en su año intermedio; sin valor en los extremos, donde la ventana no está completa.'
	},
	rates: {
		title: 'Tasas',
		text: `Por cada millón de estudiantes de escuelas públicas o de menores de 5 a 17 años. {denominators|Cada denominador} tiene su fuente. Un año sin denominador queda vacío; nada se interpola. Para un estado no se da ninguna tasa con menos de ${rateLimits.leastCount} incidentes o entre menos de ${formatCountIn(rateLimits.leastPeople, 'es')} menores por año.`
	},
	rising: {
		title: 'Si aumenta o si se busca mejor',
		text: 'Dos señales en las filas dicen cómo se reunió un conjunto de datos: la proporción de incidentes que no hirieron a nadie, que son los que menos guardan los archivos, y la proporción cuya fuente son documentos oficiales. Cuando una de las dos cambia de un año al siguiente, toda comparación que pase por ese año lo dice.'
	}
} satisfies typeof english;
