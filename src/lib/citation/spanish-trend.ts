import { formatDateIn } from '../format/localized.ts';
import { formatCount, formatDecimals, formatPercents, formatRatio } from '../format/number.ts';
import { runsOf, type Boundary, type Change, type Changes, type YearName } from './change-words.ts';
import type { GapFacts } from './gap-words.ts';
import { holds } from './interval-words.ts';
import type { ToDate } from './ratio-words.ts';
import { listParts, say, type SentencePart } from './sentence-parts.ts';
import { intervalParts, ratioPartsInSpanish } from './spanish-comparison.ts';
import { bounded, most, type noTrendWords, type YearlyChange } from './trend-words.ts';

/**
 * What `trendParts` says, after a subject in the singular ("El número anual de incidentes …"): "aumentó cerca de un 4.1 por
 * ciento al año de 1999 a 2022 (intervalo del 95 %: de 2.0 a 6.3)".
 */
export function trendPartsInSpanish(change: YearlyChange): SentencePart[] {
	const { from, to, level } = change;
	if (holds(change, 0)) {
		const [low, high] = bounded([change.low, change.high], 'más de');
		return say`no muestra un cambio claro de ${from} a ${to}: el ${intervalParts(level)}, de ${low!} a ${high!} por ciento al año, no descarta que no haya cambiado`;
	}
	const rose = change.low > 0;
	const sizes = rose
		? [change.percent, change.low, change.high]
		: [-change.percent, -change.high, -change.low];
	const [size, low, high] = bounded(sizes, 'más de');
	const about = sizes[0]! > most ? '' : 'cerca de un ';
	return say`${rose ? 'aumentó' : 'disminuyó'} ${about}${size!} por ciento al año de ${from} a ${to} (${intervalParts(level)}: de ${low!} a ${high!})`;
}

/** Why no change can be told, as `noTrendWords` says it. */
export const noTrendInSpanish = {
	'too-few-years': 'Hay menos de tres años, muy pocos para hablar de un cambio',
	'no-events': 'No se contó nada en ninguno de los años, así que no hay ningún cambio que describir',
	'events-in-one-end-year':
		'Todo lo que se contó cae en un solo año, en un extremo del periodo; con eso no se puede dar una tasa de cambio',
	'no-fit': 'Ninguna tasa de cambio constante describe estos años'
} as const satisfies Record<keyof typeof noTrendWords, string>;

/** How far the years scatter, as `scatterParts` says it; empty where they scatter no more than by chance. */
export function scatterPartsInSpanish(phi: number | null): SentencePart[] {
	if (phi === null)
		return say`Con un solo año de cada lado no se puede saber cuánto varían los años por sí mismos; el intervalo solo toma en cuenta el azar`;
	if (phi <= 1) return [];
	const times = phi < 1.05 ? 'un poco más de' : say`${formatRatio(phi)} veces`;
	return say`Los conteos varían ${times} lo que permitiría el puro azar; el intervalo lo toma en cuenta`;
}

/** Changes of level, as `changeParts` says them: "El nivel cambió alrededor de 2018 (entre 2017 y 2018; …)". */
export function changePartsInSpanish({ shape, changes }: Changes, nameOf: YearName = String): SentencePart[] {
	if (shape === 'slope')
		return say`Un cambio constante describe los años al menos tan bien como unos cambios de nivel, así que ningún año se distingue por sí solo`;
	if (changes.length === 0) return say`Ningún cambio de nivel se distingue de la variación de un año a otro`;
	return say`El nivel cambió ${listParts(
		changes.map((change) => placeParts(change, nameOf)),
		'y'
	)}`;
}

/** The boundary between two ways of collecting, as `boundaryParts` says it. */
export function boundaryPartsInSpanish(
	subject: string,
	shape: 'level' | 'step' | 'slope',
	boundary: Boundary,
	nameOf: YearName = String
): SentencePart[] {
	if (shape === 'level')
		return say`${subject} no muestra ningún cambio de nivel que se distinga de la variación de un año a otro`;
	if (shape === 'slope')
		return say`${subject} cambió de manera constante, así que ningún año por sí solo separa una manera de reunir los datos de otra`;
	const [before, after] = formatPercents([100 * boundary.shares.before, 100 * boundary.shares.after]);
	return say`${subject} pasó del ${before!} al ${after!} por ciento ${placeParts(boundary, nameOf)}`;
}

function placeParts({ year, before, possible }: Change, nameOf: YearName): SentencePart[] {
	const between = say`entre ${nameOf(before)} y ${nameOf(year)}`;
	if (possible.length < 2) return say`en ${nameOf(year)} (${between}; según los datos, no pudo ser otro año)`;
	const runs = runsOf(possible).map((run) => runParts(run, nameOf));
	return say`alrededor de ${nameOf(year)} (${between}; según los datos, pudo ser ${listParts(runs, 'o')})`;
}

function runParts([first, last]: [number, number], nameOf: YearName): SentencePart[] {
	return first === last ? say`${nameOf(first)}` : say`de ${nameOf(first)} a ${nameOf(last)}`;
}

/** The time between events, as `gapParts` says it. */
export function gapPartsInSpanish({ mean, median, meanInterval, longest, level }: GapFacts): SentencePart[] {
	const interval = meanInterval
		? say` (${intervalParts(level)}: de ${days(meanInterval.low)} a ${days(meanInterval.high)}, si ocurrieran a un ritmo constante)`
		: [];
	const length = say`${formatCount(longest.days)} ${longest.days === 1 ? 'día' : 'días'}`;
	const where = say`del ${formatDateIn(longest.from, 'es')} al ${formatDateIn(longest.to, 'es')}`;
	return say`De uno al siguiente pasaron en promedio ${days(mean)} días${interval}, y ${days(median)} según la mediana; el tiempo más largo entre dos fue de ${length}, ${where}`;
}

function days(value: number): string {
	return formatDecimals(value, value >= 100 ? 0 : 1);
}

const words: Readonly<Record<number, string>> = { 2: 'dos', 3: 'tres', 5: 'cinco', 7: 'siete' };

/** Which years a centered running mean does not have, as `runningMeanWords` says it. */
export function runningMeanInSpanish(window: number): string {
	if (window === 1) return 'Cada media es de un año';
	const count = (window - 1) / 2;
	const name = (number: number) => words[number] ?? formatCount(number);
	const ends =
		count === 1
			? 'el primer año y el último no tienen media'
			: `los primeros ${name(count)} años y los últimos ${name(count)} no tienen media`;
	return `Cada media es de ${name(window)} años, centrada; ${ends}, ni la tienen los años cercanos a uno desconocido`;
}

/** This year so far beside the same days of other years, as `toDateParts` says it. */
export function toDatePartsInSpanish({ asOf, years, ...comparison }: ToDate): SentencePart[] {
	return ratioPartsInSpanish({
		...comparison,
		a: `hasta el ${formatDateIn(asOf, 'es')}`,
		b: `en los mismos días de ${years}`
	});
}
