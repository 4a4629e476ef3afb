import { redirect } from '@sveltejs/kit';
import type { DataSuffix } from '#lib/domain/data-format.ts';
import { noFilters } from '#lib/domain/figure-filters.ts';
import { formatRelease, parseRelease } from '#lib/domain/release.ts';
import type { View, ViewDefaults } from '#lib/domain/view.ts';
import type { Db } from '#lib/server/db/open.ts';
import { findDataset } from '#lib/server/queries/datasets.ts';
import { isProblem } from '#lib/server/queries/figure-answer.ts';
import { findSubject, type RowsSubject } from '#lib/server/queries/figure-subject.ts';
import { firstYear } from '#lib/server/queries/main-lines.ts';
import { findRelease } from '#lib/server/queries/releases.ts';
import {
	countByState,
	readStateRates,
	type StateCount,
	type StateRate
} from '#lib/server/queries/state-counts.ts';
import { readChoices } from './choices.ts';
import { formatMap, parseMap, type MapQuestion } from './question.ts';

/** The register by its own rule, all of its years: the release that everybody holds. */
function readDefaults(db: Db): ViewDefaults {
	const register = findRelease(db, 'register');
	if (!register) throw new Error('the database holds no register; make it with: npm run data -- load');
	const to = Number(register.label.slice(0, 4));
	return { release: parseRelease(register.id)!, rule: 'register-fatal', from: firstYear, to };
}

/**
 * The map at an address: sent on to its canonical address unless it names nothing or cannot be read. A map that cannot be
 * made says why.
 */
export function readMapAt(db: Db, url: URL, suffix: DataSuffix = '') {
	const defaults = readDefaults(db);
	const { problem: unread, ...question } = parseMap(url.searchParams, defaults);
	const canonical = formatMap(question, `/map${suffix}`);
	if (unread === null && url.search !== '' && canonical !== `${url.pathname}${url.search}`)
		redirect(url.searchParams.has('release') ? 308 : 307, canonical);
	const subject = findSubject(db, question.view);
	const drawn = isProblem(subject)
		? subject.problem
		: subject.kind === 'rows'
			? draw(db, subject, question.view)
			: `Of ${subject.dataset.title}, ${subject.release.label}, only yearly totals of the whole country are held here. They cannot be parted by state.`;
	return {
		...question,
		address: formatMap(question),
		isDefault: url.search === '',
		unread,
		problem: typeof drawn === 'string' ? drawn : null,
		map: typeof drawn === 'string' ? null : drawn,
		ownRule: typeof drawn === 'string' ? findOwnRule(db, question) : null,
		register: formatMap({ view: { ...question.view, ...defaults, ...noFilters }, tiles: question.tiles }),
		choices: readChoices(db, question.view)
	};
}
export type MapData = ReturnType<typeof readMapAt>;
export type DrawnMap = NonNullable<MapData['map']>;

/** One state with all that the map and its table say of it. */
export type MappedState = StateCount & Partial<Pick<StateRate, 'standing' | 'exposure'>>;

/** The same map by the rule of the dataset's publisher, where that can be asked and another one is; as after a change of dataset. */
function findOwnRule(db: Db, { view, tiles }: MapQuestion): string | null {
	const rule = findDataset(db, view.release.dataset)?.nativeRule;
	if (rule === undefined || rule === view.rule) return null;
	const own = { ...view, rule, where: null };
	const subject = findSubject(db, own);
	return isProblem(subject) || subject.kind !== 'rows' ? null : formatMap({ view: own, tiles });
}

function draw(db: Db, subject: RowsSubject, view: View) {
	const found =
		view.show === 'children' ? readStateRates(db, subject, view) : countByState(db, subject, view);
	if (found === null)
		return 'No year of this period is both covered whole by the release and has its children by state, held here from 2014 to 2020. The counts can be shown.';
	if (isProblem(found)) return found.problem;
	const { dataset, release, rule } = subject;
	const { total, complete, note } = found;
	return {
		dataset: { id: dataset.id, title: dataset.title },
		release: { id: formatRelease(view.release), label: release.label },
		rule: { id: rule.id, title: rule.title, inWhich: rule.inWhich },
		period: { from: found.from, to: found.to },
		...{ total, complete, note },
		states: found.states as MappedState[]
	};
}
