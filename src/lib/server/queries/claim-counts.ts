import type { TraceQuestion } from '../../domain/trace-question.ts';
import type { Db } from '../db/open.ts';
import { firstSpans } from '../trace/match.ts';
import { listReadings } from '../trace/reading.ts';
import { takeTurns } from '../trace/take-turns.ts';
import { toNamedHit, type TraceHit } from './trace-hits.ts';
import { listTraceSources } from './trace-sources.ts';

/**
 * What each publisher's own rule gives for a claim's time and unit, taken as they stand: of each dataset the newest
 * release that says something of it, whole years before parts, and what is
 * counted here before totals as published. Empty for a claim of two numbers.
 */
export async function listClaimCounts(db: Db, question: TraceQuestion): Promise<TraceHit[]> {
	const reading = listReadings(question)[0]!;
	const span = firstSpans(question, reading)[0];
	if (question.second !== null || !span) return [];
	const sources = await listTraceSources(db, takeTurns());
	const matches = sources
		.filter(({ plainness }) => plainness === 0)
		.flatMap((source) => {
			const first = source.count(span, reading);
			if (first === null) return [];
			const off = Math.abs(first.value - question.first.value);
			return [{ source, reading, first, second: null, off, stretch: 0 }];
		});
	const byDataset = Map.groupBy(matches, ({ source }) => source.dataset.id);
	return [...byDataset.values()]
		.map((ofDataset) => ofDataset.toSorted((a, b) => worth(b) - worth(a))[0]!)
		.map((match) => toNamedHit(db, question, match))
		.filter(({ first }) => first.figures.length > 0)
		.sort((a, b) => a.off - b.off);
}

function worth({ source, first }: { source: { kind: string }; first: { complete: boolean } }): number {
	return Number(first.complete) * 2 + Number(source.kind === 'named');
}
