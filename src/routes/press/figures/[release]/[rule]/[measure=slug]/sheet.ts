import { error, redirect } from '@sveltejs/kit';
import { citeFigure } from '#lib/citation/cited-figure.ts';
import { describeFigure } from '#lib/citation/sentence.ts';
import { refusalCodes } from '#lib/domain/citation-status.ts';
import { isOwnRule } from '#lib/domain/own-rule.ts';
import { formatFigure, parseFigure, type FigureAddress, type FigurePath } from '#lib/domain/figure.ts';
import type { Db } from '#lib/server/db/open.ts';
import { findDataset } from '#lib/server/queries/datasets.ts';
import { isProblem, type FigureAnswer } from '#lib/server/queries/figure-answer.ts';
import { readContext } from '#lib/server/queries/figure-context.ts';
import { readFigure } from '#lib/server/queries/figure.ts';
import { toRule } from '#lib/server/queries/own-rules.ts';
import { findRule } from '#lib/server/queries/rules.ts';
import { findDamage } from '#lib/server/queries/verification.ts';
import { planSheet } from '../../../../plan-sheet.ts';
import { gatherPeople } from '../../../../sheet-people.ts';
import { tellWhatItIsNot } from './not-words.ts';

/** Everything that the press sheet of a figure says. Its one address cites the value that is counted. */
export async function readSheet(db: Db, path: FigurePath, url: URL) {
	const parsed = parseFigure(path, url.searchParams);
	if ('problem' in parsed) error(400, `This is not the address of a figure: ${parsed.problem}.`);
	const figure = readFigure(db, parsed.figure);
	if (isProblem(figure)) error(figure.status, figure.problem);
	const damage = await findDamage(db, figure, figure.newest);
	if (damage !== null) error(refusalCodes.damaged, damage);
	const canonical = `/press${figure.address}`;
	if (canonical !== `${url.pathname}${url.search}`) redirect(308, canonical);
	return describe(db, parsed.figure, figure, url.origin);
}

function describe(db: Db, address: FigureAddress, figure: FigureAnswer, origin: string) {
	const rule = figure.where === null ? findRule(db, figure.rule.id)! : toRule(figure.where);
	const dataset = findDataset(db, figure.dataset.id)!;
	const { people, notNamed } = gatherPeople(figure.entries);
	const { entries: _listed, ...told } = figure;
	const words = {
		sentence: `${describeFigure(figure)}.`,
		rule: isOwnRule(rule.id)
			? 'Its words are those of the sentence above; every other incident of the dataset is left out.'
			: `Counts: ${rule.included}. Leaves out: ${rule.excluded}.`,
		limits: rule.limits[figure.dataset.id] ?? null,
		not: tellWhatItIsNot(citeFigure(figure, origin)),
		citation: dataset.citation
	};
	const texts = [
		words.sentence,
		words.sentence,
		words.rule,
		words.limits ?? '',
		...words.not,
		words.citation
	];
	const more = [figure.note ?? '', figure.unlisted?.told ?? '', origin + figure.address];
	const plan = planSheet(
		[...texts, ...more],
		people.map(({ name }) => name)
	);
	return {
		figure: { ...told, url: new URL(formatFigure({ ...address, is: figure.value }), origin).href },
		...{ words, plan, people, notNamed },
		interval: readContext(db, address, figure).interval,
		rule: { title: rule.title, version: rule.version },
		ruleAddress: figure.where === null ? `/rules/${rule.id}` : `/rules/own?where=${figure.where}`
	};
}
