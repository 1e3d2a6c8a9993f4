import type { Context, Hono } from 'hono';
import type { Answer } from '../model/index.ts';
import { toJsonResponse, toOffset } from './api.ts';
import type { Ask } from './ask.ts';
import { claimsPage } from './pages/claims-page.ts';
import { conflictsPage } from './pages/conflicts-page.ts';
import { copiesPage } from './pages/copies-page.ts';
import type { Html } from './pages/html.ts';
import { ITEMS_A_PAGE } from './pages/paged-list.ts';

/** The lists of what holds across articles: claims, conflicts and copies, each a page at a time. */
export function addAcrossRoutes(app: Hono, ask: Ask): void {
  const addList = <Listed extends Answer>(
    path: string,
    askFrom: (offset: number) => Promise<Listed>,
    page: (answer: Listed) => Html,
  ): void => {
    const answerTo = (context: Context): Promise<Listed> => askFrom(toOffset(context.req.query()));
    app.get(path, async (context) => context.html(page(await answerTo(context))));
    app.get(`${path}.json`, async (context) => toJsonResponse(await answerTo(context)));
  };
  const limit = ITEMS_A_PAGE;
  addList('/claims', (offset) => ask({ kind: 'claims', offset, limit }), claimsPage);
  addList('/conflicts', (offset) => ask({ kind: 'conflicts', offset, limit }), conflictsPage);
  addList('/copies', (offset) => ask({ kind: 'copies', offset, limit }), copiesPage);
}
