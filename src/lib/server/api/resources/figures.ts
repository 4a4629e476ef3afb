import * as v from 'valibot';
import type { FigureAddress } from '../../../domain/figure.ts';
import { parseFigureText } from '../../../domain/figure-text.ts';
import { formatRelease } from '../../../domain/release.ts';
import type { Db } from '../../db/open.ts';
import { isProblem } from '../../queries/figure-answer.ts';
import { readFigure } from '../../queries/figure.ts';
import { findSubject } from '../../queries/figure-subject.ts';
import { verifyFigure } from '../../queries/verification.ts';
import { blameFigure, settleRule, toLine } from '../counted.ts';
import { findHeld, settleRelease, toSource } from '../held.ts';
import { takePage } from '../page.ts';
import { counting, filters, measure, optional, period, release } from '../parameter.ts';
import { blame, isApiProblem, type Problem } from '../problem.ts';
import { defineResource } from '../resource.ts';
import { tellRule } from '../rule-in-words.ts';
import { blameDamage } from '../standing.ts';
import { figureHead, PartSchema, toFigure, toParts } from './figure-schema.ts';

const address = v.pipe(
	v.string(),
	v.rawCheck(({ dataset, addIssue }) => {
		const read = dataset.typed ? parseFigureText(dataset.value) : null;
		if (read && 'problem' in read) addIssue({ message: `address: ${read.problem}` });
	})
);

/** `GET /api/v1/figures` */
export const figures = defineResource({
	name: 'figures',
	one: 'part',
	title: 'Figures',
	text: 'One figure: its value on the release that is named, whether a cited value still stands, and the parts that add up to it, by date. Named by its parameters or by its address.',
	parameters: {
		address: optional(
			address,
			'The address of a figure, as it was cited: absolute or a path. In place of all parameters below.',
			'/figures/register@2026-11-22/register-fatal/killed?from=2022&to=2022&is=40'
		),
		release: optional(
			release,
			'The release; the newest of the register unless asked for.',
			'register@2026-11-22'
		),
		...counting,
		...measure,
		...period,
		...filters,
		is: optional(
			v.pipe(
				v.number('expected a whole number, 0 or more'),
				v.integer('expected a whole number'),
				v.minValue(0)
			),
			'The value that was cited.',
			40
		)
	},
	record: PartSchema,
	head: figureHead,
	key: ['string', 'string', 'number'],
	settle(db, asked) {
		if (asked.address !== undefined) return {};
		const { release } = settleRelease(db, asked);
		return { release, ...settleRule(db, asked, release) };
	},
	async read(db, asked, page) {
		const figure = toAddress(asked);
		if (isApiProblem(figure)) return figure;
		const held = await findHeld(db, formatRelease(figure.release));
		if (isApiProblem(held)) return held;
		const checked = await verifyFigure(db, figure);
		if (checked.status === 'damaged') return blameDamage(checked.problem!);
		const answer = readFigure(db, figure);
		if (isProblem(answer)) return blameFigure(db, figure, answer);
		const rule = ruleOf(db, figure);
		const head = { source: toSource(held), rule, figure: toFigure(figure, answer, checked) };
		const { results, ...rest } = takePage(toParts(answer.entries), ({ key }) => key, page);
		return { head, ...rest, results: results.map(({ part }) => part) };
	}
});

type Asked = Parameters<typeof toLine>[0] & { address?: string; is?: number };

/** The figure that is asked for, by its address or by its parameters. */
function toAddress({ address: cited, ...asked }: Asked): FigureAddress | Problem {
	if (cited !== undefined) return readAddress(cited, Object.keys(asked));
	for (const name of ['from', 'to'] as const) {
		if (asked[name] === undefined) return blame(name, `${name} is missing: give a year, as in ${name}=2022`);
	}
	const line = toLine(asked);
	return isApiProblem(line) ? line : { ...line, is: asked.is ?? null };
}

function readAddress(cited: string, others: string[]): FigureAddress | Problem {
	const [other] = others.filter((name) => name !== 'limit' && name !== 'cursor');
	if (other !== undefined) return blame(other, `${other} stands beside address: expected one of the two`);
	const read = parseFigureText(cited);
	return 'problem' in read ? blame('address', `address: ${read.problem}`) : read.figure;
}

function ruleOf(db: Db, figure: FigureAddress) {
	const subject = findSubject(db, figure);
	if (isProblem(subject)) throw new Error(subject.problem); // it was counted a moment ago
	return tellRule(subject.rule, figure.where);
}
