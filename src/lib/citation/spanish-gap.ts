import type { Per } from '../domain/denominator.ts';
import { formatListIn } from '../format/localized.ts';

const held: Record<Per, string> = { pupils: 'la matrícula', children: 'la población infantil' };

/** The years of a period without a denominator, in Spanish: "no se guarda la matrícula de 2001 y de 2004 a 2006". */
export function describeGapInSpanish(per: Per, missing: readonly number[]): string {
	const what = `no se guarda ${held[per]}`;
	if (missing.length === 0) return what;
	return `${what} de ${formatListIn(listRuns(missing), 'and', 'es')}`;
}

/** Runs of three years or more drawn together: `2004 a 2006`. */
function listRuns(years: readonly number[]): string[] {
	const runs: number[][] = [];
	for (const year of years) {
		const last = runs.at(-1);
		if (last?.at(-1) === year - 1) last.push(year);
		else runs.push([year]);
	}
	return runs.flatMap((run) => (run.length > 2 ? [`${run[0]} a ${run.at(-1)}`] : run.map(String)));
}
