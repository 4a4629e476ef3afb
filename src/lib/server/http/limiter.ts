import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Thrown to a reader whose address has had its share. */
export class TooMany extends Error {
	/** Seconds after which it may ask again. */
	readonly seconds: number;

	constructor(seconds: number) {
		super('too many');
		this.seconds = seconds;
	}
}

/** Counts work against an address. @throws {TooMany} through its promise */
export type Limiter = (address: string | undefined) => Promise<void>;

/**
 * Answers that may be made for one address in a minute. Kept answers are not counted. A newsroom of two hundred behind
 * one address makes some hundreds on its busiest minute; a program that asks for what nobody has asked makes this many
 * in half of one.
 */
const share = 1200;

/**
 * Bounds how much is made for one address. Addresses stand in memory only, and no longer than the window.
 *
 * @param most answers in a window
 * @param seconds length of the window
 */
export function createLimiter(most = share, seconds = 60): Limiter {
	const limiter = new RateLimiterMemory({ points: most, duration: seconds });
	return async (address) => {
		const key = networkOf(address);
		if (key === null) return;
		try {
			await limiter.consume(key);
		} catch (refused) {
			if (!(refused instanceof RateLimiterRes)) throw refused;
			throw new TooMany(Math.max(1, Math.ceil(refused.msBeforeNext / 1000)));
		}
	};
}

/** Networks of our own: behind such an address stands a proxy, or we do. */
const own = new Set(['loopback', 'private', 'uniqueLocal', 'linkLocal', 'carrierGradeNat', 'unspecified']);

/** Whom an address is counted with: IPv6 by /64, as one house has one. `null` for addresses that are not limited. */
export function networkOf(address: string | undefined): string | null {
	if (address === undefined || !ipaddr.isValid(address)) return null;
	const parsed = ipaddr.process(address); // ::ffff:192.0.2.1 is 192.0.2.1
	if (own.has(parsed.range())) return null;
	return parsed instanceof ipaddr.IPv6 ? `${parsed.parts.slice(0, 4).join(':')}/64` : parsed.toString();
}

/**
 * The address a reader asks from: of the connection, or what the outermost of our own proxies has added to
 * `X-Forwarded-For`. What stands before that came from the reader and is not looked at. Where the header is missing,
 * too short or no address, it is the connection's.
 *
 * @param proxies how many of our own stand before us
 */
export function addressOf(
	{ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
	proxies: number
): string | undefined {
	if (proxies === 0) return socket.remoteAddress;
	const told = String(headers['x-forwarded-for'] ?? '')
		.split(',')
		.at(-proxies)
		?.trim();
	return told !== undefined && ipaddr.isValid(told) ? told : socket.remoteAddress;
}
