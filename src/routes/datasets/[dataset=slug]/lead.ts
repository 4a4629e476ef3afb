/** Letters of an opening paragraph; more are hard to read in its size. */
const most = 400;

/** What a dataset is, and what is left to say of it: whole sentences, the first of them as far as an opening goes. */
export function splitLead(about: string): { lead: string; rest: string } {
	const sentences = about.split(/(?<=\.) (?=\p{Lu})/u);
	let lead = sentences.shift()!;
	while (sentences.length > 0 && lead.length + sentences[0]!.length < most) lead += ` ${sentences.shift()!}`;
	return { lead, rest: sentences.join(' ') };
}
