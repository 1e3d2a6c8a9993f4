import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** The names of this machine that a page of another site cannot have pointed here. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'] as const;

const NOTHING = ["'none'"];
const OWN = ["'self'"];

/**
 * Nothing but the desk's own style and script, no embedding, no referrer, no device.
 * https://www.w3.org/TR/CSP3/ , https://owasp.org/www-project-secure-headers/
 */
export function setSecurityHeaders(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: NOTHING,
      styleSrc: OWN,
      scriptSrc: OWN,
      imgSrc: [...OWN, 'data:'],
      baseUri: NOTHING,
      formAction: OWN,
      frameAncestors: NOTHING,
    },
    permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    strictTransportSecurity: false, // the desk is served on plain HTTP, on this machine
  });
}

/** The name in an address without its port. @example hostOf('http://localhost:4747/') // 'localhost' */
export function hostOf(url: string): string {
  return new URL(url).hostname;
}

function isAddress(host: string): boolean {
  return host.startsWith('[') || /^\d{1,3}(\.\d{1,3}){3}$/.test(host);
}

/**
 * Answers only to a name that the desk was given, against pages elsewhere that point a name of their own at this
 * machine (DNS rebinding). `host` is what the desk listens on: a loopback address answers to loopback names, any
 * other also to itself and to every numeric address, for a number cannot be rebound.
 */
export function refuseForeignHosts(host: string): MiddlewareHandler {
  const names: ReadonlySet<string> = new Set([...LOOPBACK, host.toLowerCase()]);
  const isLoopback = LOOPBACK.some((name) => name === host || name === `[${host}]`);
  return async (context, next) => {
    const asked = hostOf(context.req.url);
    if (names.has(asked) || (!isLoopback && isAddress(asked))) return next();
    return context.text(
      'This desk does not answer to that host name. Use the address it printed when it started.\n',
      421,
    );
  };
}

/** The desk is read only. */
export const refuseChanges: MiddlewareHandler = async (context, next) => {
  if (['GET', 'HEAD'].includes(context.req.method)) return next();
  return context.text('The desk is read only: it answers GET and HEAD.\n', 405, { Allow: 'GET, HEAD' });
};
