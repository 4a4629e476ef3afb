import * as v from 'valibot';
import { reasonIds } from '#lib/domain/reason.ts';
import type { Breach, Fault } from './breach.ts';
import type { ShownFigure } from './numerals.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const EntrySchema = v.object({
	href: v.nullable(Text),
	record: v.fallback(v.nullable(Text), null),
	counts: Count,
	killed: Count,
	people: v.array(v.object({ href: Text, name: Text })),
	notNamed: v.array(v.object({ reason: v.fallback(v.string(), ''), count: Count })),
	beyond: Count,
	told: v.nullable(v.string())
});
type Entry = v.InferOutput<typeof EntrySchema>;

const FigureSchema = v.object({
	status: v.picklist(['verified', 'moved', 'misquoted', 'uncited']),
	value: Count,
	kind: v.picklist(['rows', 'published']),
	measure: v.string(),
	entries: v.array(EntrySchema),
	unlisted: v.nullable(v.object({ count: Count, told: v.string(), address: v.string() }))
});
type Figure = v.InferOutput<typeof FigureSchema>;
type Finding = Omit<Breach, 'page'>;

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** Names that are public and held back here at the family's request. */
const withheld = ({ notNamed }: Entry) =>
	sum(notNamed.map(({ reason, count }) => (reason === 'withheld' ? count : 0)));

/** What one entry must add where the measure and the rows settle it; `null` where they do not. */
function dueCount({ kind, measure }: Figure, entry: Entry): number | null {
	if (kind !== 'rows') return null;
	if (measure === 'named') return entry.people.length + withheld(entry);
	return measure === 'incidents' ? 1 : measure === 'killed' ? entry.killed : null;
}

/** What is wrong with one entry: at most one finding, the gravest. */
function judgeEntry(figure: Figure, entry: Entry): { what: Fault; detail: string } | null {
	const { people, notNamed, beyond, told, killed, counts } = entry;
	const due = dueCount(figure, entry);
	const accounted = people.length + sum(notNamed.map(({ count }) => count)) - beyond;
	const nameless = notNamed.find(({ reason }) => !(reasonIds as string[]).includes(reason));

	if (people.length === 0 && notNamed.length === 0 && !told?.trim())
		return { what: 'entry-alone', detail: 'nobody' };
	if (nameless) return { what: 'unnamed-without-reason', detail: `reason "${nameless.reason}"` };
	if (accounted !== killed) {
		return { what: 'killed-unaccounted', detail: `${killed} killed, ${accounted} named or told of` };
	}
	if (due !== null && due !== counts)
		return { what: 'entry-miscounted', detail: `counts ${counts}, not ${due}` };
	return null;
}

function judgeEntries(figure: Figure): Finding[] {
	return figure.entries.flatMap((entry, index) => {
		const finding = judgeEntry(figure, entry);
		const where = `entry ${index + 1} (${entry.href ?? 'no event'})`;
		return finding ? [{ what: finding.what, detail: `${where}: ${finding.detail}` }] : [];
	});
}

function judgeSum({ value, entries, unlisted }: Figure): Finding[] {
	const listed = sum(entries.map(({ counts }) => counts));
	const rest = unlisted?.count ?? 0;
	if (listed + rest === value) return [];
	return [{ what: 'does-not-add-up', detail: `${listed} listed and ${rest} not listed are not ${value}` }];
}

function judgeUnlisted({ unlisted }: Figure): Finding[] {
	if (!unlisted || (unlisted.told.trim() && unlisted.address.trim())) return [];
	return [{ what: 'unlisted-without-words', detail: `${unlisted.count} not listed` }];
}

/**
 * Checks what a figure's `.json` answers against what a page shows.
 *
 * @param shown the figure on the page; without a value (a link to a figure that cites none) only the list is checked
 * @returns the value that it has, the breaches, and the addresses of the events and people that the list leads to
 */
export function checkFigure(json: unknown, shown: Pick<ShownFigure, 'address'> & { value: number | null }) {
	const page = shown.address;
	const { success, output, issues } = v.safeParse(FigureSchema, json);
	if (!success) {
		const detail = issues
			.map((issue) => `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`)
			.join('; ');
		return {
			value: null,
			hrefs: [],
			breaches: [{ page, what: 'figure-unreadable', detail }] satisfies Breach[]
		};
	}
	const findings = [...judgeSum(output), ...judgeUnlisted(output), ...judgeEntries(output)];
	if (shown.value !== null && output.value !== shown.value) {
		findings.push({ what: 'value-differs', detail: `shown ${shown.value}, counted ${output.value}` });
	}
	const hrefs = output.entries
		.flatMap(({ href, record, people }) => [href ?? record ?? [], people.map((person) => person.href)])
		.flat(2);
	return { value: output.value, hrefs, breaches: findings.map((finding): Breach => ({ page, ...finding })) };
}
