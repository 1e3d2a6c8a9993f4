import { Hono, type Context } from 'hono';
import type { AnswerTo } from '../model/index.ts';
import { addAcrossRoutes } from './across-routes.ts';
import { toJsonError, toJsonResponse, toOffset, toWanted } from './api.ts';
import type { Ask } from './ask.ts';
import { loadAssets } from './desk-assets.ts';
import { addEventRoutes } from './event-routes.ts';
import { articlePage } from './pages/article-page.ts';
import { claimPage } from './pages/claim-page.ts';
import { conflictPage } from './pages/conflict-page.ts';
import { eventPage } from './pages/event-page.ts';
import { failurePage } from './pages/failure-page.ts';
import type { Html } from './pages/html.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import { sentencePage } from './pages/sentence-page.ts';
import { statementPage } from './pages/statement-page.ts';
import { STORIES_A_PAGE, storiesPage } from './pages/stories-page.ts';
import { storyPage } from './pages/story-page.ts';
import { unreadPage } from './pages/unread-page.ts';
import { pathTo } from './pages/words/path-to.ts';
import { refuseChanges, refuseForeignHosts, setSecurityHeaders } from './protect-desk.ts';
import { showSentence, type Analyse } from './show-sentence.ts';

export type { Ask } from './ask.ts';

export interface DeskSettings {
  /** What the desk listens on, and so the name it answers to beside those of loopback. */
  readonly host?: string;
  /** Told of every error that a reader sees only as "could not answer". */
  readonly onFailure?: (error: unknown) => void;
}

/** A web application in web-standard terms. */
export interface Desk {
  fetch(request: Request): Response | Promise<Response>;
}

type Shown = AnswerTo['show'];

const LONGEST_SEARCH = 200;
const LONGEST_ID = 200;

/** The one path at which an answer stands, as a page or as JSON. */
function pathOf(answer: Exclude<Shown, { kind: 'not-found' }>, asJson: boolean): string {
  const twin = (path: string): string => (asJson ? `${path}.json` : path);
  switch (answer.kind) {
    case 'story':
      return twin(pathTo.story(answer.story.id));
    case 'article':
      return twin(pathTo.article(answer.article.id));
    case 'claim':
      return twin(pathTo.claim(answer.found.claim.id));
    case 'conflict':
      return twin(pathTo.conflict(answer.found.conflict.id));
    case 'statement':
      return twin(pathTo.statement(answer.found.ref));
    case 'event':
      return twin(pathTo.event(answer.found.ref));
  }
}

function pageOf(answer: Shown, context: Context): Html {
  switch (answer.kind) {
    case 'story':
      return storyPage(answer, context.req.query('all') !== undefined);
    case 'article':
      return articlePage(answer, context.req.query('entity'));
    case 'statement':
      return statementPage(answer);
    case 'event':
      return eventPage(answer);
    case 'claim':
      return claimPage(answer);
    case 'conflict':
      return conflictPage(answer);
    case 'not-found':
      return notFoundPage(answer);
  }
}

/**
 * The desk: every page and its JSON twin, each the rendering of one answer.
 *
 * @example await createDesk(ask, analyse).fetch(new Request('http://localhost/index.json')) // 200, the list of stories
 */
export function createDesk(
  ask: Ask,
  analyse: Analyse,
  { host = '127.0.0.1', onFailure }: DeskSettings = {},
): Desk {
  const app = new Hono();
  app.use(setSecurityHeaders(), refuseForeignHosts(host), refuseChanges);
  app.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-cache'); // the ledger may have grown
  });

  for (const [path, { contentType, body }] of loadAssets()) {
    app.get(path, (context) => context.body(body(), 200, { 'Content-Type': contentType }));
  }

  const stories = async (context: Context, asJson: boolean): Promise<Response> => {
    const search = (context.req.query('q') ?? '').trim().slice(0, LONGEST_SEARCH);
    const answer = await ask({
      kind: 'stories',
      offset: toOffset(context.req.query()),
      limit: STORIES_A_PAGE,
      ...(search !== '' && { search }),
    });
    return asJson ? toJsonResponse(answer) : context.html(storiesPage(answer, search));
  };
  app.get('/', (context) => stories(context, false));
  app.get('/index.json', (context) => stories(context, true));

  app.get('/unread', async (context) => context.html(unreadPage(await ask({ kind: 'unread' }))));
  app.get('/unread.json', async () => toJsonResponse(await ask({ kind: 'unread' })));

  app.get('/:room{stories|articles|claims|conflicts|statements|events|show}/:id', async (context) => {
    const { id, asJson } = toWanted(context.req.param('id'));
    if (id.length > LONGEST_ID) return context.notFound();
    const answer = await ask({ kind: 'show', id });
    if (answer.kind === 'not-found') {
      return asJson ? toJsonResponse(answer) : context.html(notFoundPage(answer), 404);
    }
    const path = pathOf(answer, asJson);
    const { room } = context.req.param();
    const asked = `/${room}/${encodeURIComponent(id)}${asJson ? '.json' : ''}`;
    if (asked !== path) return context.redirect(path);
    return asJson ? toJsonResponse(answer) : context.html(pageOf(answer, context));
  });

  app.get('/articles/:id/sentences/:number', async (context) => {
    const { id: number, asJson } = toWanted(context.req.param('number'));
    const { id } = context.req.param();
    if (!/^[1-9]\d{0,8}$/.test(number) || id.length > LONGEST_ID) return context.notFound();
    const answer = await ask({ kind: 'show', id });
    if (answer.kind !== 'article') return context.notFound();
    const path = pathTo.sentence(answer.article.id, Number(number));
    if (answer.article.id !== id) return context.redirect(asJson ? `${path}.json` : path);
    const sentence = await showSentence(answer, Number(number), analyse);
    if (sentence === undefined) return context.notFound();
    return asJson ? toJsonResponse(sentence) : context.html(sentencePage(answer, sentence));
  });

  addAcrossRoutes(app, ask);
  addEventRoutes(app, ask);

  const isTwin = (context: Context): boolean => toWanted(context.req.path).asJson;
  app.notFound((context) =>
    isTwin(context)
      ? toJsonError('This desk has nothing at that address.', 404)
      : context.html(notFoundPage(null), 404),
  );
  app.onError((error, context) => {
    onFailure?.(error);
    return isTwin(context)
      ? toJsonError('The desk could not answer.', 500)
      : context.html(failurePage(), 500);
  });
  return app;
}
