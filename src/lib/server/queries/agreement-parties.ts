import { coverageOf, type Coverage } from '../../domain/coverage.ts';
import { writtenRules, type WrittenClause } from '../../domain/written-rule.ts';
import type { Db } from '../db/open.ts';
import { listDatasets, type DatasetRow } from './datasets.ts';
import { findRule } from './rules.ts';

/** A dataset of which rows are held, with its newest release: one of those that may know an event. */
export interface Party {
	id: string;
	title: string;
	shortTitle: string;
	/** Whether its rows may be listed; of the others only how many there are. */
	listed: boolean;
	releaseId: string;
	label: string;
	coverage: Coverage;
	/** Its own counting rule. */
	rule: { id: string; title: string };
	/** What that rule asks for; `null` where it cannot be asked of others' rows. */
	clauses: readonly WrittenClause[] | null;
}

/** Sets of parties are bits of a number, which has 32 of them. */
const mostParties = 31;

/** The datasets that can be compared, those first that speak for an event where several list it: ours, then by terms and id. */
export function listParties(db: Db): Party[] {
	return listDatasets(db)
		.filter(({ redistribution, releases }) => redistribution !== 'none' && releases.length > 0)
		.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
		.slice(0, mostParties)
		.map((dataset) => toParty(db, dataset));
}

function rank({ id, redistribution }: DatasetRow): number {
	if (id === 'register') return 0;
	return redistribution === 'rows' ? 1 : 2;
}

function toParty(db: Db, dataset: DatasetRow): Party {
	const { id, title, shortTitle, redistribution, nativeRule } = dataset;
	const release = dataset.releases[0]!; // the newest stands first
	return {
		...{ id, title, shortTitle, releaseId: release.id, label: release.label },
		listed: redistribution === 'rows',
		coverage: coverageOf(release),
		rule: { id: nativeRule, title: findRule(db, nativeRule)?.title ?? nativeRule },
		clauses: writtenRules[nativeRule] ?? null
	};
}
