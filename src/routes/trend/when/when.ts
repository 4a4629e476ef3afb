import { speechIn, type Speech } from '#lib/components/speech.ts';
import type { DataSuffix } from '#lib/domain/data-format.ts';
import { formatView, type View } from '#lib/domain/view.ts';
import type { Db } from '#lib/server/db/open.ts';
import { isProblem } from '#lib/server/queries/figure-answer.ts';
import { findSubject, type Subject } from '#lib/server/queries/figure-subject.ts';
import { lineOf } from '#lib/server/queries/trend-line.ts';
import { readDefaults } from '../defaults.ts';
import { nameRule, ruleHref, titleBy } from '../line-names.ts';
import { readViewAt } from '../view-at.ts';
import { readTimes } from './times.ts';

/** When in the year, the week and the day it happened, of what the view at an address counts; of its own line only. */
export function readWhen(db: Db, url: URL, suffix: DataSuffix = '', speech = speechIn('en')) {
	const defaults = readDefaults(db, url.searchParams, true);
	const { view, problem } = readViewAt(url, `/trend/when${suffix}`, defaults);
	const subject = findSubject(db, view);
	const times = isProblem(subject) ? subject.problem : tellTimes(db, subject, view, speech);
	return {
		address: formatView(view, '/trend/when'),
		title: titleBy(view, speech.words.when.by, speech),
		view,
		problem,
		source: isProblem(subject) ? null : tellSource(subject, view, speech),
		/** Why nothing can be told; `null` where something is. */
		missing: typeof times === 'string' ? times : null,
		times: typeof times === 'string' ? null : times
	};
}
export type WhenData = ReturnType<typeof readWhen>;

function tellSource({ dataset, release, rule }: Subject, view: View, speech: Speech) {
	return {
		dataset: { id: dataset.id, title: dataset.title },
		release: { id: release.id, label: release.label },
		rule: { id: rule.id, title: nameRule(rule, speech), href: ruleHref(view), inWhich: rule.inWhich }
	};
}

/** The times, or why there are none. */
function tellTimes(db: Db, subject: Subject, view: View, { words }: Speech) {
	const { dataset, release, kind } = subject;
	if (kind === 'published') {
		return words.when.missing.totals(words.chart.spokenName(dataset.id, dataset.shortTitle, dataset.title));
	}
	return (
		readTimes(db, subject, lineOf(view)) ??
		words.when.missing.nothing(release.id, words.asked.measures[view.measure].many)
	);
}
