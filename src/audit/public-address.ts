import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** What may be asked. Articles are not trusted: a link in one must not make this machine ask a device of the office. */
export type AddressRule = (address: string) => boolean;

/** Networks that are not of the public internet, by the registries of IANA for special-purpose addresses. */
const networks: readonly (readonly [address: string, prefix: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 4, 'ipv4'],
  ['240.0.0.0', 4, 'ipv4'],
];

/** The part of IPv6 that is given out to the public, and what lies in it without being so: Teredo, documentation, 6to4. */
const publicIpv6 = ['2000::', 3, 'ipv6'] as const;
const withinIpv6 = [
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['3fff::', 20, 'ipv6'],
] as const;

const blockListOf = (subnets: typeof networks): BlockList => {
  const list = new BlockList();
  for (const [address, prefix, family] of subnets) list.addSubnet(address, prefix, family);
  return list;
};

const closed = blockListOf([...networks, ...withinIpv6]);
const open = blockListOf([publicIpv6]);

/** Whether an IP address is one of the public internet. */
export const isPublicAddress: AddressRule = (address) => {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  return family === 6 && open.check(address, 'ipv6') && !closed.check(address, 'ipv6');
};

/** Whether a host of an address is an IP address that is not allowed. Names are looked up before that is known. */
export function isRefusedHost(hostname: string, allows: AddressRule): boolean {
  const address = hostname.replace(/^\[|\]$/g, '');
  return isIP(address) !== 0 && !allows(address);
}

/** Names that no registry gives to anybody (RFC 6761, RFC 6762 and use), and names without a dot. */
export const isLocalName = (hostname: string): boolean =>
  isIP(hostname.replace(/^\[|\]$/g, '')) === 0 &&
  (!hostname.replace(/\.$/, '').includes('.') ||
    /\.(localhost|local|internal|intranet|lan|home|corp|test|invalid)\.?$/i.test(hostname));

/** The `code` of the error of a connection that was not allowed. */
export const refusedCode = 'ADDRESS_REFUSED';

/**
 * Looks a name up for a connection and gives only addresses that are allowed. It is the lookup of the connection
 * itself, so a name cannot be another address when it is asked a second time.
 */
export const guardedLookup =
  (allows: AddressRule): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '');
      const allowed = found.filter(({ address }) => allows(address));
      const [first] = allowed;
      if (first === undefined)
        return callback(Object.assign(new Error(`${hostname} is not public`), { code: refusedCode }), '');
      return options.all ? callback(null, allowed) : callback(null, first.address, first.family);
    });
  };
