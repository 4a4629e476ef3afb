import { placeWords, periodWords, wordsApart, type Comparison, type Part } from '../domain/comparison.ts';
import { yearLabel } from '../domain/period.ts';
import { formatDecimals, formatFactors } from '../format/number.ts';
import { formatDayOfYearIn, formatListIn, type Language } from '../format/localized.ts';
import type { StateCode } from '../domain/state.ts';
import type { YearName } from './change-words.ts';
import { holds } from './interval-words.ts';
import type { Comparison as Rates } from './ratio-words.ts';
import { say, type SentencePart } from './sentence-parts.ts';
import { formatState, nameState } from './state-name.ts';

type Span = Parameters<typeof periodWords>[0];

/** "en Texas", "en Ohio y Texas", "en Estados Unidos" for the whole country. */
export function placeInSpanish(codes: readonly StateCode[]): string {
	if (codes.length === 0) return 'en Estados Unidos';
	return `en ${formatListIn(codes.map(nameState), 'and', 'es')}`;
}

/** "en 2018", "en 2013-2017", "en los años escolares 2013-14 a 2017-18". */
export function spanInSpanish({ from, to, basis }: Span): string {
	const [first, last] = [yearLabel(from, basis), yearLabel(to, basis)];
	if (basis === 'calendar') return from === to ? `en ${first}` : `en ${first}-${last}`;
	return from === to ? `en el año escolar ${first}` : `en los años escolares ${first} a ${last}`;
}

/** A place as the head of a row: "Texas", "The United States", "Distrito de Columbia". */
export function titlePlace(codes: readonly StateCode[], language: Language): string {
	if (language === 'en') return placeWords(codes).replace(/^in (the )?/, (_, the) => (the ? 'The ' : ''));
	if (codes.length === 0) return 'Estados Unidos';
	return formatListIn(
		codes.map((code) => formatState(code, 'es')),
		'and',
		'es'
	);
}

/** Years as they stand behind a place in the head of a row: "2013-2017", "the school year 2018-19". */
export function titleSpan(span: Span, language: Language): string {
	if (language === 'en') return periodWords(span).replace(/^in /, '');
	return spanInSpanish(span).replace(/^en /, '');
}

/** What both parts share, and what tells them apart, as `wordsApart` says it. */
export function wordsApartIn(comparison: Comparison, language: Language): ReturnType<typeof wordsApart> {
	if (language === 'en') return wordsApart(comparison);
	const { first, second, basis } = comparison;
	const [here, there] = [placeInSpanish(first.states), placeInSpanish(second.states)];
	const [then, later] = [first, second].map((part: Part) => spanInSpanish({ ...part, basis }));
	if (here === there) return { shared: here, first: then!, second: later! };
	if (then === later) return { shared: then!, first: here, second: there };
	return { shared: '', first: `${here} ${then!}`, second: `${there} ${later!}` };
}

/** "cada año hasta el 22 de septiembre". */
export function untilInSpanish(until: string): string {
	return `cada año hasta el ${formatDayOfYearIn(until, 'es')}`;
}

/** A comparison in Spanish as `ratioParts` says it: "por año, en 2018-2022 hubo 1.8 veces la cantidad que hubo en 2013-2017 (…)". */
export function ratioPartsInSpanish(comparison: Rates): SentencePart[] {
	const { ratio, a, b, low, high, per = 'por año' } = comparison;
	const interval = intervalParts(comparison.level);
	if (low === 0 && high === Infinity) return say`sin comparación: el conteo es cero ${a} y también ${b}`;
	if (holds(comparison, 1)) return say`sin diferencia clara ${per}, pues ${a} hubo ${spanParts(comparison)}`;
	if (ratio === null)
		return say`${per}, ${a} hubo al menos ${formatFactors([low])[0]!} veces la cantidad que cabe esperar ${b}, donde el conteo es cero (${interval})`;
	if (ratio === 0)
		return say`el conteo es cero ${a}: ${per}, a lo sumo ${formatFactors([high])[0]!} veces la cantidad que hubo ${b} (${interval})`;
	const [times, least, most] = formatFactors([ratio, low, high]);
	return say`${per}, ${a} hubo ${times!} veces la cantidad que hubo ${b} (${interval}: de ${least!} a ${most!})`;
}

function spanParts({ low, high, b, level }: Rates): SentencePart[] {
	const as = say`veces la cantidad que hubo ${b} (${intervalParts(level)})`;
	if (high === Infinity) return say`al menos ${formatFactors([low])[0]!} ${as}`;
	if (low === 0) return say`a lo sumo ${formatFactors([high])[0]!} ${as}`;
	const [least, most] = formatFactors([low, high]);
	return say`entre ${least!} y ${most!} ${as}`;
}

/** "intervalo del 95 %"; the sign stays on the line of its number. */
export function intervalParts(level = 0.95): SentencePart[] {
	const percent = level * 100;
	return say`intervalo del ${`${formatDecimals(percent, Number.isInteger(percent) ? 0 : 1)}\u00a0%`}`;
}

/** How the interval of a comparison was made, as sentences. @param per what the rates are divided by */
export function methodInSpanish(
	per: Comparison['per'],
	{ phi, widened }: { phi: number | null; widened: boolean }
): SentencePart[] {
	const rates = per === 'years' ? 'las tasas por año' : 'las tasas por menor de edad y año';
	const exact = say`El intervalo es el intervalo condicional exacto de la razón entre ${rates}`;
	if (phi === null)
		return say`${exact}. Con tan pocos años no se puede saber cuánto varían de uno a otro; solo toma en cuenta el azar de los sucesos mismos y puede ser demasiado estrecho.`;
	if (!widened) return say`${exact}. Los años no varían más de lo que permite el azar, así que no se amplió.`;
	return say`${exact}, ampliado porque los años de cada parte varían más de lo que permitiría el puro azar (su varianza es ${formatDecimals(phi, 1)} veces la que daría el azar); un aumento o un descenso constante dentro de una parte también cuenta como variación.`;
}

/** What a comparison across a boundary must carry, as a sentence without a full stop; as `boundaryCaveat` says it. */
export function boundaryCaveatInSpanish(year: number, nameOf: YearName = String): string {
	return `Los años que se comparan quedan a ambos lados de ${nameOf(year)}, cuando parece haber cambiado la manera de reunir los datos; parte de la diferencia puede ser que se encontró más, no que ocurrió más`;
}
