import { promises as dns, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { isLocalName, refusedAddress } from './addresses.ts';
import { DEFAULTS, type FetchOptions, proxiesOf } from './options.ts';

/** A name stands for no address that may be asked. */
export class RefusedAddress extends Error {
  readonly code = 'HEARSAY_REFUSED';
}

/** Connections to servers: every address is checked at the moment it is connected to, so that no later answer of a name server can change it. */
export interface Connections {
  readonly dispatcher: Dispatcher;
  /** The address that the last connection to this origin went to; null where a proxy makes the connections. */
  ip(origin: string): string | null;
  close(): Promise<void>;
}

/**
 * Opens connections directly, or through the proxies that are set. A proxy looks names up itself: there, only addresses
 * written out and local names can be refused, which `refusedHost` does.
 */
export function connections(options: FetchOptions): Connections {
  const { allowLoopback = false, resolve = resolveName } = options;
  const { connectMs, silenceMs } = { ...DEFAULTS, ...options };
  const { http, https, none } = options.proxies ?? proxiesOf(process.env);
  const ips = new Map<string, string>();
  const open = buildConnector({ lookup: checkedLookup(resolve, allowLoopback), timeout: connectMs });
  const connect: buildConnector.connector = (target, callback) => {
    open(target, (...[error, socket]) => {
      if (error !== null) return callback(error, null);
      const ip = socket.remoteAddress;
      // The lookup has seen to names and `refusedHost` to literals; this line holds even where one of them is passed by.
      if (ip !== undefined && refusedAddress(plainIp(ip), allowLoopback) !== null) {
        socket.destroy();
        return callback(new RefusedAddress(ip), null);
      }
      if (ip !== undefined) ips.set(`${target.protocol}//${target.host ?? target.hostname}`, ip);
      callback(null, socket);
    });
  };
  const agent = { connect, connections: 1, pipelining: 1, headersTimeout: silenceMs, bodyTimeout: silenceMs };
  const proxies = { httpProxy: http, httpsProxy: https, noProxy: none };
  const direct = http === '' && https === '';
  const dispatcher = direct
    ? new Agent(agent)
    : // Plain http goes through the proxy as proxies have always taken it, without a tunnel.
      new EnvHttpProxyAgent({ ...agent, ...proxies, proxyTunnel: false });
  return {
    dispatcher,
    ip: (origin) => ips.get(origin) ?? null,
    close: () => dispatcher.destroy(),
  };
}

/** Why a host may not be asked, before anything is looked up; null where it may. @param host as `URL.hostname` has it */
export function refusedHost(host: string, allowLoopback: boolean): string | null {
  const literal = host.replace(/^\[(.*)\]$/, '$1');
  if (isIP(literal) !== 0) return refusedAddress(literal, allowLoopback);
  if (allowLoopback && /^localhost\.?$/i.test(host)) return null;
  return isLocalName(host) ? 'a name of this machine or this network' : null;
}

async function resolveName(name: string): Promise<readonly LookupAddress[]> {
  return dns.lookup(name, { all: true });
}

/** A lookup that gives only addresses that may be asked. */
function checkedLookup(resolve: Required<FetchOptions>['resolve'], allowLoopback: boolean): LookupFunction {
  return (name, options, callback) => {
    resolve(name).then(
      (found) => {
        const family = options.family === 4 || options.family === 6 ? options.family : 0;
        const addresses = found.filter((one) => family === 0 || one.family === family);
        const open = addresses.filter(({ address }) => refusedAddress(address, allowLoopback) === null);
        if (open.length === 0) {
          const refused = addresses[0]?.address;
          const because = refused === undefined ? 'no address' : refusedAddress(refused, allowLoopback);
          callback(new RefusedAddress(`${refused ?? name}, ${because}`), '', 0);
        } else if (options.all) callback(null, open);
        else callback(null, open[0].address, open[0].family);
      },
      (error) => callback(error, '', 0),
    );
  };
}

/** A socket that listens on both families shows IPv4 peers wrapped. */
function plainIp(ip: string): string {
  return ip.replace(/^::ffff:(?=\d+\.)/i, '');
}
