import { askWithdrawal, type Scope } from '../src/lib/server/ingest/ask-withdrawal.ts';
import { prepareDatabase } from './load.ts';
import { root } from './project.ts';

export interface WithdrawFlags {
	scope: Scope;
	data?: string;
}

/** Writes a withdrawal into the data and loads them: what was asked to go is gone from the database when this ends. */
export function withdraw(url: string, subject: string, { scope, data = `${root}data` }: WithdrawFlags): void {
	const today = new Date().toISOString().slice(0, 10);
	const { victim, isNew } = askWithdrawal(data, subject, scope, today);
	console.log(isNew ? `${victim}: ${scope} withdrawn.` : `${victim}: ${scope} was withdrawn before.`);
	prepareDatabase(url, data);
	console.log(
		'Running sites leave it out at once; copies elsewhere go within five minutes. Commit data/withdrawals.csv.'
	);
}
