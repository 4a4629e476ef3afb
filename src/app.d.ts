import type { Language } from '#lib/format/localized.ts';
import type { Db } from '#lib/server/db/open.ts';

declare global {
	namespace App {
		interface Locals {
			db: Db;
			/** Whether this node is known to be behind its primary, for pages to say; not told to anything else. */
			behind?: { asOf: string | null } | null;
			/** Of the page that is asked for. */
			language: Language;
			/** Whether a CSV file is asked for with the last line that proves it. */
			endLine?: boolean;
			/** Whether the answer rests on rows that are damaged. */
			isDamaged?: boolean;
		}
		interface Error {
			message: string;
			/** Names the entry in the server's log; nothing else of a surprise leaves the server. */
			id?: string;
			/** The figure that an address cites and that cannot be given. */
			figure?: {
				status: 'withdrawn' | 'not-held' | 'damaged';
				title: string;
				/** Canonical address. */
				asked: string;
				/** Id of the release that is cited. */
				release: string;
				cited: number | null;
				/** Title; `null` where there is no such dataset. */
				dataset: string | null;
				/** The same figure on the releases that are held and can answer it, oldest first. */
				held: { release: { id: string; label: string }; value: number; address: string }[];
				/** Labels of the other releases of the dataset that are held, oldest first. */
				silent: string[];
				/** When and why the release was taken back; `null` where it was not. */
				withdrawn: { removedOn: string; reason: string; sha256: string } | null;
			};
		}
	}
}

export {};
