import type { Db } from '#lib/server/db/open.ts';

declare global {
	namespace App {
		interface Locals {
			db: Db;
		}
		interface Error {
			message: string;
			/** Names the entry in the server's log; nothing else of a surprise leaves the server. */
			id?: string;
		}
	}
}

export {};
