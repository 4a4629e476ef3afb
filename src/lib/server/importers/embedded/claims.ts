import * as v from 'valibot';
import { claimKinds, claimVerdictIds, claimVerdicts } from '../../../domain/claim.ts';
import * as cells from './cells.ts';
import { defineTable } from './table.ts';

/** A list that may be empty: a blank cell is no item. */
function perhapsNone(cell: cells.Cell<string[]>): cells.Cell<string[]> {
	const None = v.pipe(
		v.string(),
		v.transform((): string[] => [])
	);
	return {
		...cell,
		cell: v.lazy((value): v.GenericSchema<string, string[]> => (value === '' ? None : cell.cell)),
		required: false
	};
}

/** The scale of verdicts in one line of the data dictionary. */
function describeClaimVerdicts(): string {
	const steps = Object.entries(claimVerdicts).map(([id, { title }]) => `${id}: ${title.toLowerCase()}`);
	return `The finding on a scale of eight words. ${steps.join('; ')}.`;
}

export const claims = defineTable({
	name: 'claims',
	path: 'published/claims.csv',
	title: 'Published claims',
	text: 'A statement that somebody published, and what we found when we checked it.',
	columns: {
		id: { ...cells.slug, text: 'Id of ours.' },
		kind: {
			...cells.picklist(claimKinds),
			text: 'Film: said in or about the film. Published: said elsewhere about shootings at schools.'
		},
		position: { ...cells.integer(1), text: 'Order on pages.' },
		title: { ...cells.text, text: 'The claim in a few words of ours.' },
		statement: { ...cells.text, text: 'What was claimed, in our words.' },
		value: {
			...cells.optional(cells.text),
			text: 'The number as printed. It is a quotation, not a figure of this site. Blank: none.'
		},
		period: { ...cells.optional(cells.text), text: 'The period it speaks of. Blank: not said.' },
		unit: { ...cells.optional(cells.text), text: 'What the number counts. Blank: as in the statement.' },
		said_by: { ...cells.text, text: 'Who said it.' },
		said_on: {
			...cells.optional(cells.partialDate),
			text: 'Year, month or day. Blank: not shown on the pages read.'
		},
		medium: {
			...cells.optional(cells.text),
			text: 'Where it was said: film, article, a broadcast, a ceremony.'
		},
		quote: { ...cells.optional(cells.text), text: 'The exact words, short. Blank: only paraphrased.' },
		rule: { ...cells.optional(cells.text), text: 'The counting rule behind it, as far as it is known.' },
		finding: { ...cells.text, text: 'What we found.' },
		verdict: { ...cells.picklist(claimVerdictIds), text: describeClaimVerdicts() },
		addresses: { ...perhapsNone(cells.addressList), text: 'Pages on which it was read, parted by "; ".' },
		source_ids: { ...perhapsNone(cells.idList), text: 'Sources, parted by "; ".' },
		repeats_claim: { ...cells.optional(cells.slug), text: 'The claim that this one retells.' },
		faithful: {
			...cells.optional(cells.yesNo),
			text: 'Whether it retells rightly. Blank: no retelling, or one that is cut short; the finding says which.'
		}
	},
	primaryKey: ['id'],
	foreignKeys: [
		{ column: 'source_ids', table: 'sources', list: true },
		{ column: 'repeats_claim', table: 'claims' }
	]
});
