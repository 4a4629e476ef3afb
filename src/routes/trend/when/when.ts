import { describeFilters } from '#lib/citation/filter-words.ts';
import type { DataSuffix } from '#lib/domain/data-format.ts';
import { measures } from '#lib/domain/measure.ts';
import { formatView, type View } from '#lib/domain/view.ts';
import type { Db } from '#lib/server/db/open.ts';
import { isProblem } from '#lib/server/queries/figure-answer.ts';
import { findSubject, type Subject } from '#lib/server/queries/figure-subject.ts';
import { lineOf } from '#lib/server/queries/trend-line.ts';
import { readDefaults } from '../defaults.ts';
import { ruleHref } from '../line-names.ts';
import { readViewAt } from '../view-at.ts';
import { readTimes } from './times.ts';

/** When in the year, the week and the day it happened, of what the view at an address counts; of its own line only. */
export function readWhen(db: Db, url: URL, suffix: DataSuffix = '') {
	const defaults = readDefaults(db, url.searchParams, true);
	const { view, problem } = readViewAt(url, `/trend/when${suffix}`, defaults);
	const subject = findSubject(db, view);
	const times = isProblem(subject) ? subject.problem : tellTimes(db, subject, view);
	return {
		address: formatView(view, '/trend/when'),
		title: titleOf(view, 'by month, weekday and hour'),
		view,
		problem,
		source: isProblem(subject) ? null : tellSource(subject, view),
		/** Why nothing can be told; `null` where something is. */
		missing: typeof times === 'string' ? times : null,
		times: typeof times === 'string' ? null : times
	};
}
export type WhenData = ReturnType<typeof readWhen>;

/** "Incidents at high schools in Texas by month, weekday and hour". */
export function titleOf(view: View, parted: string): string {
	const { many } = measures[view.measure];
	return `${many.charAt(0).toUpperCase()}${many.slice(1)}${describeFilters(view)} ${parted}`;
}

function tellSource({ dataset, release, rule }: Subject, view: View) {
	return {
		dataset: { id: dataset.id, title: dataset.title },
		release: { id: release.id, label: release.label },
		rule: { id: rule.id, title: rule.title, href: ruleHref(view), inWhich: rule.inWhich }
	};
}

/** The times, or why there are none. */
function tellTimes(db: Db, subject: Subject, view: View) {
	const { dataset, release, kind } = subject;
	if (kind === 'published') {
		return `This copy holds yearly totals of ${dataset.title} only. Months, days and hours can be told once its file is imported.`;
	}
	return (
		readTimes(db, subject, lineOf(view)) ??
		`The release ${release.id} holds no ${measures[view.measure].many} of these years by this rule.`
	);
}
