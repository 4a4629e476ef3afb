import { sql } from 'drizzle-orm';
import {
	check,
	index,
	integer,
	primaryKey,
	real,
	sqliteTable,
	text,
	uniqueIndex,
	type AnySQLiteColumn
} from 'drizzle-orm/sqlite-core';
import { claimKinds, claimVerdictIds, traceKindIds } from '../../../domain/claim.ts';
import { denominatorMeasureIds } from '../../../domain/denominator.ts';
import { publishedMeasureIds, type Measure, type PublishedMeasure } from '../../../domain/measure.ts';
import { oneOf } from './checks.ts';
import { datasets } from './releases.ts';

const evidences = ['computed', 'publisher', 'second_hand'] as const;
const yesNo = ['yes', 'no'] as const;

/** A counting rule; one file of `data/rules`. */
export const rules = sqliteTable('rules', {
	id: text('id').primaryKey(),
	version: integer('version').notNull(),
	title: text('title').notNull(),
	publisher: text('publisher').notNull(),
	inWhich: text('in_which'), // completes "incidents in which …"
	included: text('included').notNull(),
	excluded: text('excluded').notNull(),
	period: text('period').notNull(),
	unit: text('unit').notNull(),
	address: text('address'),
	notes: text('notes'),
	datasets: text('datasets', { mode: 'json' }).notNull().$type<string[]>(),
	predicate: text('predicate', { mode: 'json' }).$type<unknown>(), // parse with PredicateSchema; null = words only
	limits: text('limits', { mode: 'json' }).notNull().default({}).$type<Record<string, string>>(), // dataset id → what it cannot carry
	position: integer('position').notNull() // order on pages
});

/** A yearly total as its publisher gives it, or as we computed it from the publisher's file. */
export const yearlyTotals = sqliteTable(
	'yearly_totals',
	{
		id: integer('id').primaryKey(),
		datasetId: text('dataset_id')
			.notNull()
			.references(() => datasets.id),
		release: text('release').notNull(), // label, the part after @
		ruleId: text('rule_id')
			.notNull()
			.references(() => rules.id),
		rule: text('rule').notNull(), // the rule in the words of that total
		periodLabel: text('period_label').notNull(), // as given: 2022, 2021-22, 2013 to 2018
		fromYear: integer('from_year').notNull(),
		toYear: integer('to_year').notNull(),
		basis: text('basis', { enum: ['calendar', 'school'] }).notNull(),
		measure: text('measure', { enum: publishedMeasureIds }).notNull().$type<PublishedMeasure | Measure>(),
		value: integer('value').notNull(),
		asOf: text('as_of').notNull(), // as given
		how: text('how').notNull(),
		evidence: text('evidence', { enum: evidences }).notNull(),
		complete: text('complete', { enum: yesNo }).notNull(), // no = part of the period
		address: text('address').notNull(),
		note: text('note')
	},
	(t) => [
		uniqueIndex('yearly_totals_figure').on(
			t.datasetId,
			t.release,
			t.ruleId,
			t.measure,
			t.basis,
			t.fromYear,
			t.toYear
		),
		check('yearly_totals_value', sql`${t.value} >= 0`),
		check('yearly_totals_measure', oneOf(t.measure, publishedMeasureIds)),
		check('yearly_totals_basis', oneOf(t.basis, ['calendar', 'school'])),
		check('yearly_totals_evidence', oneOf(t.evidence, evidences)),
		check('yearly_totals_complete', oneOf(t.complete, yesNo)),
		check('yearly_totals_period', sql`${t.fromYear} <= ${t.toYear}`)
	]
);

/** How many pupils, people aged 5 to 17 or schools there were. Gaps are gaps. */
export const denominators = sqliteTable(
	'denominators',
	{
		id: integer('id').primaryKey(),
		measure: text('measure', { enum: denominatorMeasureIds }).notNull(),
		area: text('area').notNull(), // US or a postal code
		periodLabel: text('period_label').notNull(), // as given: 2022, 2021-22
		year: integer('year').notNull(), // of a school year the one in which it begins
		value: real('value').notNull(), // in `unit`, as published
		unit: text('unit').notNull(),
		count: integer('count').notNull(), // people or schools: value × the unit's factor
		address: text('address').notNull(),
		status: text('status', { enum: ['published', 'projected'] }).notNull(),
		note: text('note')
	},
	(t) => [
		index('denominators_area').on(t.area, t.measure, t.year),
		check('denominators_measure', oneOf(t.measure, denominatorMeasureIds)),
		check('denominators_count', sql`${t.count} > 0`),
		check('denominators_status', oneOf(t.status, ['published', 'projected']))
	]
);

/** A number that somebody published, and what we found when we checked it. */
export const claims = sqliteTable(
	'claims',
	{
		id: text('id').primaryKey(),
		kind: text('kind', { enum: claimKinds }).notNull(),
		position: integer('position').notNull(),
		title: text('title').notNull(), // the claim in a few words, for lists
		statement: text('statement').notNull(),
		value: text('value'), // as printed; a claim's numbers are quotations, not figures
		period: text('period'),
		unit: text('unit'),
		saidBy: text('said_by').notNull(),
		saidOn: text('said_on'), // ISO year, month or date
		medium: text('medium'), // film, article, …
		quote: text('quote'), // exact wording, short
		rule: text('rule'), // the rule behind it, in words
		finding: text('finding'), // what we found when we checked it
		verdict: text('verdict', { enum: claimVerdictIds }), // the finding on a small fixed scale
		addresses: text('addresses', { mode: 'json' }).notNull().$type<string[]>(),
		repeatsClaim: text('repeats_claim').references((): AnySQLiteColumn => claims.id), // the claim that it retells
		faithful: text('faithful', { enum: yesNo }) // whether it retells rightly; null = no retelling, or one cut short
	},
	(t) => [
		check('claims_kind', oneOf(t.kind, claimKinds)),
		check('claims_faithful', oneOf(t.faithful, yesNo)),
		check('claims_verdict', oneOf(t.verdict, claimVerdictIds)),
		check('claims_retelling', sql`${t.repeatsClaim} is not null or ${t.faithful} is null`)
	]
);

/** What was tried to find out where a claim's numbers come from, and what named rules give instead. */
export const claimTraces = sqliteTable(
	'claim_traces',
	{
		claimId: text('claim_id')
			.notNull()
			.references(() => claims.id),
		number: integer('number').notNull(), // order within the claim
		kind: text('kind', { enum: traceKindIds }).notNull(),
		rule: text('rule').notNull(), // what was counted, or tried, in words
		ruleId: text('rule_id').references(() => rules.id), // null = a rule that was only tried
		fromPeriod: text('from_period'), // as given: 1997, 1997-98
		fromValue: integer('from_value'),
		fromRelease: text('from_release'), // dataset@label; null = see stands_in
		toPeriod: text('to_period'),
		toValue: integer('to_value'),
		toRelease: text('to_release'), // dataset@label; null = see stands_in
		ratio: real('ratio'), // to ÷ from, one decimal
		rules: integer('rules'), // how many rules the search tried or found
		series: integer('series'), // how many of them differ in their yearly counts
		standsIn: text('stands_in'), // the copies in which both values stand
		note: text('note')
	},
	(t) => [
		primaryKey({ columns: [t.claimId, t.number] }),
		check('claim_traces_kind', oneOf(t.kind, traceKindIds))
	]
);

/** What the database was made from, so that a second start need not make it again. */
export const provenance = sqliteTable(
	'provenance',
	{
		key: text('key').notNull(), // data = SHA-256 over the files of data/
		value: text('value').notNull()
	},
	(t) => [primaryKey({ columns: [t.key] })]
);
