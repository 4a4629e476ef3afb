import { lookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import ipaddr from 'ipaddr.js';

/** How the outside is reached. Everything but a test uses `publicNetwork`. */
export interface Network {
	/** What speaks each protocol that may be used, `https:` and no other. */
	protocols: Readonly<Record<string, typeof https.request | typeof http.request>>;
	/** The numeric addresses of a host name. */
	resolve: (host: string) => Promise<string[]>;
	/** Whether a numeric address may be spoken to. */
	isAllowed: (address: string) => boolean;
}

/** The internet: https, and only addresses that belong to one public host. */
export const publicNetwork: Network = {
	protocols: { 'https:': https.request },
	resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
	isAllowed: isPublicAddress
};

/** The part of IPv6 that is given to hosts. Outside of it lie, unnamed, `::127.0.0.1` written as `::7f00:1` and the like. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** False for loopback, private, link-local, multicast, reserved and translated addresses, in any notation. */
export function isPublicAddress(address: string): boolean {
	if (!ipaddr.isValid(address)) return false;
	const parsed = ipaddr.process(address);
	return parsed.range() === 'unicast' && (parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast));
}

/**
 * The one numeric address to connect to. A name is resolved here and nowhere else, so that it cannot mean one
 * address when it is checked and another when it is used.
 *
 * @throws {Error} if any address of the host is one that must not be spoken to
 */
export async function resolveAllowed(url: URL, network: Network): Promise<string> {
	if (!Object.hasOwn(network.protocols, url.protocol)) {
		throw new Error(`${url.href}: expected an address that begins with https://`);
	}
	if (url.username !== '' || url.password !== '') {
		throw new Error(`${url.origin}: expected an address without a name and a password`);
	}
	const host = url.hostname.replace(/^\[|\]$/g, '');
	const addresses = ipaddr.isValid(host) ? [host] : await network.resolve(host);
	const refused = addresses.find((address) => !network.isAllowed(address));
	if (refused !== undefined || addresses.length === 0) {
		throw new Error(`${url.hostname} is at ${refused ?? 'no address'}, expected a public address`);
	}
	return addresses[0]!;
}
