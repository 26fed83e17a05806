import { BlockList, isIP } from 'node:net';

const LOOPBACK = 'a loopback address';

/**
 * Ranges that no page of the open web stands in, each with the words a user is told.
 * @see IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890 and its successors)
 */
const RANGES: readonly (readonly [what: string, ...subnets: string[]])[] = [
  [LOOPBACK, '127.0.0.0/8', '::1/128'],
  ['a private address', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7', 'fec0::/10'],
  ['a link-local address, where clouds keep their metadata', '169.254.0.0/16', 'fe80::/10'],
  ["an address inside a provider's network (CGNAT)", '100.64.0.0/10'],
  ['an unspecified address', '0.0.0.0/8', '::/128'],
  ['a multicast address', '224.0.0.0/4', 'ff00::/8'],
  [
    'a reserved address',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '240.0.0.0/4',
    '100::/64',
    '2001:db8::/32',
    '3fff::/20',
    '5f00::/16',
  ],
  // Each carries an IPv4 address inside: a way round the lines above.
  [
    'an IPv6 address that wraps another',
    '::/96',
    '::ffff:0:0/96',
    '64:ff9b::/96',
    '64:ff9b:1::/48',
    '2002::/16',
    '2001::/23',
  ],
];

type Family = 'ipv4' | 'ipv6';

/** One list a range and family: Node's lists of both take an IPv4 address for its IPv6 wrapping, and the other way round. */
const LISTS = RANGES.flatMap(([what, ...subnets]) =>
  (['ipv4', 'ipv6'] as const).map((family) => {
    const list = new BlockList();
    for (const subnet of subnets.filter((one) => familyOf(one) === family)) {
      const [network, prefix] = subnet.split('/');
      list.addSubnet(network, Number(prefix), family);
    }
    return { what, family, list };
  }),
);

/**
 * What kind of address that is not to be asked an IP address is: "a private address"; null where it may be asked.
 * @param allowLoopback lets loopback addresses pass, written plainly, and no others
 */
export function refusedAddress(ip: string, allowLoopback = false): string | null {
  if (isIP(ip) === 0) return 'no address';
  const family = familyOf(ip);
  const found = LISTS.find((range) => range.family === family && range.list.check(ip, family));
  if (found === undefined || (allowLoopback && found.what === LOOPBACK)) return null;
  return found.what;
}

function familyOf(address: string): Family {
  return address.includes(':') ? 'ipv6' : 'ipv4';
}

/** Names that mean this machine or this network whatever a resolver or a proxy says. @see RFC 6761, RFC 6762, RFC 8375 */
export function isLocalName(name: string): boolean {
  return /^(?:.*\.)?(?:localhost|local|internal|home\.arpa)\.?$/i.test(name);
}
