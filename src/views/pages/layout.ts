import { html } from 'hono/html';
import type { Html } from './html.ts';

/** What differs from page to page. */
export interface Page {
  /** Of the window; the page's own heading stands in `main`. */
  readonly title: string;
  readonly main: Html;
  /** The path of the same answer as JSON; null for pages that answer nothing. */
  readonly twin: string | null;
  /** What was searched for, to stand in the search box. */
  readonly search?: string | undefined;
  /** The path of a script that only this page needs. */
  readonly script?: string;
}

const ICON = encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#234a6b"/><path d="M7 19c0-5 2-8 7-9v3c-2 1-3 2-3 4h3v6H7zm11 0c0-5 2-8 7-9v3c-2 1-3 2-3 4h3v6h-7z" fill="#fff"/></svg>',
);

const KEYS = [
  ['j', 'next item'],
  ['k', 'previous item'],
  ['o', 'open or close the item, as Enter does'],
  ['/', 'search'],
  ['?', 'show these keys'],
  ['Esc', 'close; leave the search box'],
] as const;

// Shown by the script, which alone can make the keys work.
const keysDialog = html`<dialog id="keys" aria-labelledby="keys-heading">
  <h2 id="keys-heading">Keys</h2>
  <dl>
    ${KEYS.map(
      ([key, does]) =>
        html`<div>
          <dt><kbd>${key}</kbd></dt>
          <dd>${does}</dd>
        </div>`,
    )}
  </dl>
  <form method="dialog"><button>Close</button></form>
</dialog>`;

function searchForm(search: string | undefined): Html {
  return html`<form role="search" action="/" method="get">
    <input
      type="search"
      name="q"
      value="${search ?? ''}"
      aria-label="Search stories"
      placeholder="Search stories"
      maxlength="200"
    />
    <button>Search</button>
  </form>`;
}

/** A whole page: the frame that all pages share around what is its own. */
export function layout({ title, main, twin, search, script }: Page): Html {
  const alternate =
    twin === null ? '' : html`<link rel="alternate" type="application/json" href="${twin}" />`;
  const twinLink = twin === null ? '' : html`<a href="${twin}">This page as JSON</a>`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${title} · Hearsay</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:image/svg+xml,${ICON}" />
        <link rel="stylesheet" href="/style.css" />
        ${alternate}
        <script type="module" src="/desk.js"></script>
        ${script === undefined ? '' : html`<script type="module" src="${script}"></script>`}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="masthead">
          <a class="wordmark" href="/">Hearsay</a>
          <nav aria-label="Main">
            <a href="/">Stories</a>
            <a href="/conflicts">Conflicts</a>
            <a href="/claims">Claims</a>
            <a href="/copies">Copies</a>
            <a href="/actors">Actors</a>
            <a href="/unread">Unread</a>
          </nav>
          ${searchForm(search)}
        </header>
        <main id="main" tabindex="-1">${main}</main>
        <footer>
          <p>
            Hearsay shows who is reported to have said what, and where it stands. Whether it is so, it does
            not judge.
          </p>
          <p class="tools">
            ${twinLink} <button type="button" id="show-keys" hidden>Keys <kbd>?</kbd></button>
          </p>
        </footer>
        ${keysDialog}
      </body>
    </html>`;
}
