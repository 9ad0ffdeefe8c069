import ipaddr from 'ipaddr.js';

type Address = ReturnType<typeof ipaddr.process>;
type Network = ReturnType<typeof ipaddr.parseCIDR>;

/** The addresses that may be connected to besides public ones. */
export type Allowed = readonly Network[];

/** Of the whole of IPv6, what is handed out to the public. Anything else embeds, tunnels or is reserved. */
const PUBLIC_IPV6 = ipaddr.parseCIDR('2000::/3');

/** Reads `127.0.0.1` or `10.1.0.0/16`. Null: it is neither. */
export function networkOf(text: string): Network | null {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  const address = addressOf(text);
  return address === null ? null : [address, address.kind() === 'ipv4' ? 32 : 128];
}

/** Whether Steward may connect there: public, or allowed by the operator. */
export function isPermitted(text: string, allowed: Allowed): boolean {
  const address = addressOf(text);
  if (address === null) return false;
  return isPublic(address) || isAllowed(text, allowed);
}

export function isAllowed(text: string, allowed: Allowed): boolean {
  const address = addressOf(text);
  if (address === null) return false;
  return allowed.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits));
}

function isPublic(address: Address): boolean {
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || address.match(PUBLIC_IPV6);
}

/** An IPv4 address that IPv6 maps is that IPv4 address. Spellings that only some programs read are none. */
function addressOf(text: string): Address | null {
  const bare = text.replace(/^\[(.*)\]$/, '$1');
  const readable = bare.includes(':') ? ipaddr.IPv6.isValid(bare) : ipaddr.IPv4.isValidFourPartDecimal(bare);
  return readable ? ipaddr.process(bare) : null;
}
