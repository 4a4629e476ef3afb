import { redirect } from '@sveltejs/kit';
import {
	formatComparison,
	parseComparison,
	type Comparison,
	type ComparisonDefaults
} from '#lib/domain/comparison.ts';
import { speechIn } from '#lib/components/speech.ts';
import type { DataSuffix } from '#lib/domain/data-format.ts';
import { parseRelease } from '#lib/domain/release.ts';
import type { Db } from '#lib/server/db/open.ts';
import { readComparison } from '#lib/server/queries/comparison.ts';
import { findDataset } from '#lib/server/queries/datasets.ts';
import { isProblem } from '#lib/server/queries/figure-answer.ts';
import { findSubject } from '#lib/server/queries/figure-subject.ts';
import { findRelease } from '#lib/server/queries/releases.ts';
import { readChoices } from './choices.ts';
import { sayComparison } from './compare-words.ts';
import { listPresets } from './presets.ts';

/** The register by its own rule, five years before 2018 and five from then on. */
export function readDefaults(db: Db): ComparisonDefaults {
	const register = findRelease(db, 'register');
	if (!register) throw new Error('the database holds no register; make it with: npm run data -- load');
	return {
		...{ release: parseRelease(register.id)!, rule: 'register-fatal' },
		first: { from: 2013, to: 2017, states: [] },
		second: { from: 2018, to: 2022, states: [] }
	};
}

/**
 * The comparison at an address: sent on to its canonical address unless it names nothing or cannot be read. What cannot be
 * compared says why.
 */
export function readComparisonAt(db: Db, url: URL, suffix: DataSuffix = '', speech = speechIn('en')) {
	const defaults = readDefaults(db);
	const { comparison, problem: unread } = parseComparison(url.searchParams, defaults);
	const canonical = formatComparison(comparison, `/compare${suffix}`);
	// an address that names no release means another one when a newer is loaded
	const status = url.searchParams.has('release') ? 308 : 307;
	if (unread === null && url.search !== '' && canonical !== `${url.pathname}${url.search}`)
		redirect(status, canonical);
	const result = compare(db, comparison, speech);
	return {
		...{ comparison, unread, address: formatComparison(comparison, '/compare') },
		isDefault: url.search === '',
		problem: typeof result === 'string' ? result : null,
		result: typeof result === 'string' ? null : result,
		ownRule: typeof result === 'string' ? findOwnRule(db, comparison) : null,
		presets: listPresets(db, comparison, defaults, speech.words.compare.presets),
		choices: readChoices(db, comparison)
	};
}

/** The same by the rule of the dataset's publisher, where that can be asked and another one is; as after a change of dataset. */
function findOwnRule(db: Db, comparison: Comparison): string | null {
	const rule = findDataset(db, comparison.release.dataset)?.nativeRule;
	if (rule === undefined || rule === comparison.rule) return null;
	const own = { ...comparison, rule, where: null };
	return isProblem(findSubject(db, own)) ? null : formatComparison(own, '/compare');
}

/** What the page tells of a comparison, or why it cannot be made. */
function compare(db: Db, comparison: Comparison, speech: ReturnType<typeof speechIn>) {
	const compared = readComparison(db, comparison);
	if (isProblem(compared)) return compared.problem;
	const { subject, first, second, ratio, boundary } = compared;
	const { dataset, release, rule } = subject;
	return {
		...{ first, second, ratio, boundary },
		dataset: { id: dataset.id, title: dataset.title },
		release: { id: release.id, label: release.label },
		rule: { id: rule.id, title: rule.title, inWhich: rule.inWhich },
		words: sayComparison(comparison, compared, speech)
	};
}
export type ComparedResult = Exclude<ReturnType<typeof compare>, string>;
