import { asc } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../domain/evaluate.ts';
import { circumstances, dayParts, levels, settings, targets, type Incident } from '../../domain/incident.ts';
import { numberFacts, textFacts, type NumberFact, type Predicate, type TextFact } from '../../domain/rule.ts';
import { stateCodes } from '../../domain/state.ts';
import { threeValues } from '../../domain/three-valued.ts';
import { answerAll } from '../columns/answers.ts';
import { openColumns } from '../columns/store.ts';
import { openTestDb } from '../db/testing.ts';
import { incidents } from '../db/schema/releases.ts';
import { compilePredicate } from './predicate.ts';
import { addDataset, addRelease, makeIncident } from './testing.ts';

const values = {
	level: levels,
	duringClasses: threeValues,
	dayPart: dayParts,
	setting: settings,
	circumstance: circumstances,
	activeShooter: threeValues,
	schoolCommunity: threeValues,
	targets,
	state: stateCodes
} as const satisfies Record<TextFact, readonly string[]>;

const count = fc.option(fc.nat({ max: 4 }), { freq: 3 });
const facts: fc.Arbitrary<Partial<Incident>> = fc
	.record({
		killed: fc.nat({ max: 4 }),
		childrenKilled: count,
		killedByPolice: count,
		wounded: count,
		hour: fc.option(fc.nat({ max: 23 })),
		reliability: fc.option(fc.integer({ min: 1, max: 5 })),
		level: fc.constantFrom(...values.level),
		duringClasses: fc.constantFrom(...values.duringClasses),
		dayPart: fc.constantFrom(...values.dayPart),
		setting: fc.constantFrom(...values.setting),
		circumstance: fc.constantFrom(...values.circumstance),
		activeShooter: fc.constantFrom(...values.activeShooter),
		schoolCommunity: fc.constantFrom(...values.schoolCommunity),
		targets: fc.constantFrom(...values.targets),
		state: fc.constantFrom(...values.state)
	})
	.map((row) => ({
		...row,
		childrenKilled: row.childrenKilled === null ? null : Math.min(row.killed, row.childrenKilled),
		killedByPolice: row.killedByPolice === null ? null : Math.min(row.killed, row.killedByPolice)
	}));

const numberFact = fc.constantFrom(...(Object.keys(numberFacts) as NumberFact[]));
const textFact = fc.constantFrom(...(Object.keys(textFacts) as TextFact[]));
const predicates = fc.letrec<{ any: Predicate; leaf: Predicate }>((tie) => ({
	leaf: fc.oneof(
		fc.constant<Predicate>({ everything: true }),
		fc.record({ fact: numberFact, atLeast: fc.nat({ max: 6 }) }),
		fc.record({ fact: numberFact, atMost: fc.nat({ max: 6 }) }),
		textFact.chain((fact) =>
			fc.record({
				fact: fc.constant(fact),
				in: fc.array(fc.constantFrom<string>(...values[fact], "'; drop table incidents; --"), {
					minLength: 1
				})
			})
		)
	),
	any: fc.oneof(
		{ maxDepth: 5, depthSize: 'medium' },
		tie('leaf'),
		fc.record({ all: fc.array(tie('any'), { maxLength: 3 }) }),
		fc.record({ any: fc.array(tie('any'), { maxLength: 3 }) }),
		fc.record({ not: tie('any') }),
		fc.record({ unknownAs: fc.constantFrom('yes' as const, 'no' as const), of: tie('any') })
	)
})).any;

const words = ['no', 'unknown', 'yes'];
const answers = new Map<number | null, string>([
	[1, 'yes'],
	[0, 'no'],
	[null, 'unknown']
]);

describe('a counting rule', () => {
	it('gives the same answer in memory, in SQL and over columns for every incident', () => {
		const rows = fc
			.sample(facts, { numRuns: 400, seed: 7 })
			.map((row, index) => makeIncident(String(index).padStart(4, '0'), row));
		const db = openTestDb();
		addDataset(db, 'sample', 'rows');
		addRelease(db, 'sample', '2024-01-01', rows);
		const columns = openColumns(db, 'sample@2024-01-01');
		const seen = new Set<string>();

		fc.assert(
			fc.property(predicates, (predicate) => {
				const stored = db
					.select({ answer: compilePredicate(predicate).mapWith(Number) })
					.from(incidents)
					.orderBy(asc(incidents.sourceId))
					.all()
					.map(({ answer }) => answers.get(answer));
				const evaluated = rows.map((row) => evaluate(predicate, row));
				expect(stored).toEqual(evaluated);
				const over = [...answerAll(columns, predicate)].map((answer) => words[answer]);
				expect(over).toEqual(evaluated);
				evaluated.forEach((answer) => seen.add(answer));
			}),
			{ numRuns: 600 }
		);
		expect([...seen].sort()).toEqual(['no', 'unknown', 'yes']);
	});

	it('counts a row only when the answer is yes', () => {
		const db = openTestDb();
		addDataset(db, 'sample', 'rows');
		addRelease(db, 'sample', '2024-01-01', [
			makeIncident('yes', { wounded: 2 }),
			makeIncident('no', { wounded: 0 }),
			makeIncident('unknown', { wounded: null })
		]);
		const counted = (predicate: Predicate) =>
			db
				.select({ id: incidents.sourceId })
				.from(incidents)
				.where(compilePredicate(predicate))
				.orderBy(asc(incidents.sourceId))
				.all()
				.map(({ id }) => id);
		const wounded: Predicate = { fact: 'wounded', atLeast: 1 };

		expect(counted(wounded)).toEqual(['yes']);
		expect(counted({ not: wounded })).toEqual(['no']);
		expect(counted({ unknownAs: 'yes', of: wounded })).toEqual(['unknown', 'yes']);
		expect(counted({ not: { unknownAs: 'no', of: wounded } })).toEqual(['no', 'unknown']);
	});

	it('passes its values as parameters and never as SQL', () => {
		const db = openTestDb();
		const hostile: Predicate = { fact: 'level', in: ["x') or 1=1 --"] };
		const query = db.select().from(incidents).where(compilePredicate(hostile)).toSQL();

		expect(query.sql).not.toContain('1=1');
		expect(query.params).toContain("x') or 1=1 --");
	});
});
