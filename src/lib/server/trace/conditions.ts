import { parseLines, type Clause } from '../../domain/clause.ts';

/**
 * What rules are put together from: ten groups, of which a rule takes one condition at most. They are those of the first
 * search for 17 and 132, in the facts that are held here. What is left out (`!`) leaves in what is not said.
 */
const groups: Record<string, readonly string[]> = {
	classes: ['duringClasses:yes', 'duringClasses:no', 'duringClasses:!no:unknown'],
	victims: [
		'killed:1..~wounded:1..',
		'wounded:1..',
		'killed:1..',
		'wounded:2..',
		'killed:2..',
		'killed:2..~wounded:2..'
	],
	place: [
		'setting:inside,outside,both',
		'setting:inside,outside,both,bus',
		'setting:inside,both',
		'setting:outside,both',
		'setting:inside',
		'setting:outside',
		'setting:!bus:unknown',
		'setting:!off-property:unknown'
	],
	time: [
		'dayPart:classes',
		'dayPart:before,classes',
		'dayPart:classes,after',
		'dayPart:before,classes,after',
		'dayPart:before,classes,after,event',
		'dayPart:classes,event',
		'dayPart:before',
		'dayPart:after',
		'dayPart:event',
		'dayPart:evening,no-school',
		'dayPart:!no-school:unknown',
		'dayPart:!evening,no-school:unknown'
	],
	level: [
		'level:high',
		'level:middle',
		'level:elementary',
		'level:middle,high',
		'level:elementary,middle,high',
		'level:elementary,middle,high,k12',
		'level:elementary,middle,high,k12,other',
		'level:!other:unknown'
	],
	circumstance: [
		'circumstance:targeted',
		'circumstance:dispute',
		'circumstance:targeted,dispute',
		'circumstance:targeted,indiscriminate',
		'circumstance:indiscriminate',
		'circumstance:accident',
		'circumstance:suicide,murder-suicide',
		'circumstance:!accident:unknown',
		'circumstance:!suicide:unknown',
		'circumstance:!drive-by:unknown',
		'circumstance:!domestic:unknown',
		'circumstance:!accident,suicide:unknown',
		'circumstance:!accident,suicide,drive-by:unknown',
		'circumstance:!accident,suicide,drive-by,crime,property-damage:unknown'
	],
	community: ['schoolCommunity:yes', 'schoolCommunity:no', 'schoolCommunity:!no:unknown'],
	targets: [
		'targets:victims',
		'targets:random',
		'targets:victims,both',
		'targets:random,both',
		'targets:victims,random,both',
		'targets:!neither:unknown'
	],
	reliability: [
		'reliability:..1',
		'reliability:..2',
		'reliability:..3',
		'reliability:..4',
		'reliability:2..',
		'reliability:3..'
	],
	attack: ['activeShooter:yes', 'activeShooter:!yes:unknown', 'activeShooter:no']
};

/** One condition that rules are put together from. */
export interface Condition {
	/** Place of its group. */
	group: number;
	/** As it stands in an address: one line of clauses. */
	text: string;
	line: Clause[];
}

/** All conditions, group by group. */
export const conditions: readonly Condition[] = Object.values(groups).flatMap((texts, group) =>
	texts.map((text) => ({ group, text, line: readLine(text) }))
);

function readLine(text: string): Clause[] {
	const read = parseLines(text);
	if ('problem' in read) throw new Error(read.problem);
	return read.lines[0]!;
}
