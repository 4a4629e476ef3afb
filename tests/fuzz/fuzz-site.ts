import fc from 'fast-check';
import { borders, type Request } from './borders.ts';
import { readMemory } from './child.ts';
import { describeRequest, findFaults, type Bounds } from './judge.ts';
import type { Site } from './site.ts';

/** Something that must not be, with what brings it about. */
export interface Finding {
	border: string;
	fault: string;
	input: string;
	/** By http. */
	request?: Request;
}

/** How long and how hard a border is tried. */
export interface Plan extends Bounds {
	runs: number;
	seed: number;
}

/** Requests under way at once; the site's queue takes more. */
const together = 12;
/** Requests between two looks at the front page. */
const between = 100;
/** An answer that takes longer counts as none. */
const patience = 30_000;
const frontPage: Request = { method: 'GET', path: '/', headers: { 'accept-encoding': 'identity' } };

/** What a stranger’s request must leave as it is. */
export async function readFrontPage(site: Site): Promise<string> {
	return (await site.ask(frontPage, patience)).body;
}

/** Sends what one border gets and says what was wrong with the answers. */
export async function fuzzBorder(site: Site, border: string, plan: Plan): Promise<Finding[]> {
	const findings: Finding[] = [];
	const front = await readFrontPage(site);
	for (let done = 0; done < plan.runs; done += between) {
		const numRuns = Math.min(between, plan.runs - done);
		const requests = fc.sample(borders[border]!, { numRuns, seed: plan.seed + done });
		const judged = await sendAll(site, requests, plan);
		findings.push(...judged.map((finding) => ({ ...finding, border })));
		if ((await readFrontPage(site)) !== front) {
			const input = requests.map(describeRequest).join('\n');
			return [...findings, { border, fault: 'the front page is another one afterwards', input }];
		}
	}
	return findings;
}

type Judged = Omit<Finding, 'border'>;

/** Each of so many clients sends the next request when it has its answer. */
async function sendAll(site: Site, requests: Request[], bounds: Bounds): Promise<Judged[]> {
	const findings: Judged[] = [];
	const waiting = requests.values();
	const client = async () => {
		for (const request of waiting) findings.push(...(await judge(site, request, bounds)));
	};
	await Promise.all(Array.from({ length: together }, client));
	return findings;
}

async function judge(site: Site, request: Request, bounds: Bounds): Promise<Judged[]> {
	const input = describeRequest(request);
	try {
		const answer = await site.ask(request, patience);
		return findFaults(answer, bounds).map((fault) => ({ fault, input, request }));
	} catch (error) {
		return [{ fault: error instanceof Error ? error.message : String(error), input }];
	}
}

/** Whether an answer takes the processor too long on a site of its own, with nobody else asking and nothing kept. */
export async function isSlowAlone(site: Site, request: Request, bounds: Bounds): Promise<boolean> {
	await readFrontPage(site);
	const before = await readMemory(site.process);
	await site.ask(request, patience);
	const after = await readMemory(site.process);
	return after.processor - before.processor > bounds.milliseconds;
}
