import type { Context, Hono } from 'hono';
import type { Ask } from './ask.ts';
import { toJsonResponse, toScope, toWanted } from './api.ts';
import { actorPage } from './pages/actor-page.ts';
import { actorsPage } from './pages/actors-page.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import { timelinePage } from './pages/timeline-page.ts';
import { trendPage } from './pages/trend-page.ts';
import { pathTo } from './pages/words/path-to.ts';
import { scopeQuery } from './pages/words/scope-query.ts';

const LONGEST_CODE = 30;

/** The pages of what happened: a story's timeline, the actors, and the trend between two. */
export function addEventRoutes(app: Hono, ask: Ask): void {
  const actors = async (context: Context, asJson: boolean): Promise<Response> => {
    const answer = await ask({ kind: 'actors' });
    return asJson ? toJsonResponse(answer) : context.html(actorsPage(answer));
  };
  app.get('/actors', (context) => actors(context, false));
  app.get('/actors.json', (context) => actors(context, true));

  app.get('/actors/:code', async (context) => {
    const { id: code, asJson } = toWanted(context.req.param('code'));
    if (code.length > LONGEST_CODE) return context.notFound();
    const scope = toScope(context.req.query());
    const answer = await ask({ kind: 'actor', code, ...scope });
    if (asJson) return toJsonResponse(answer);
    if (answer.kind === 'not-found') return context.html(notFoundPage(answer), 404);
    if (answer.actor.code !== code)
      return context.redirect(pathTo.actor(answer.actor.code) + scopeQuery(scope));
    return context.html(actorPage(answer));
  });

  app.get('/trends', (context) => {
    const code = (name: string): string =>
      (context.req.query(name) ?? '').trim().slice(0, LONGEST_CODE).toUpperCase();
    const [one, other] = [code('one'), code('other')];
    return context.redirect(one === '' || other === '' ? '/actors' : pathTo.trend(one, other));
  });

  app.get('/trends/:one/:other', async (context) => {
    const { one } = context.req.param();
    const { id: other, asJson } = toWanted(context.req.param('other'));
    if (Math.max(one.length, other.length) > LONGEST_CODE) return context.notFound();
    const scope = toScope(context.req.query());
    const answer = await ask({ kind: 'trend', between: [one, other], ...scope });
    if (asJson) return toJsonResponse(answer);
    const path = pathTo.trend(answer.between[0].code, answer.between[1].code);
    if (path !== pathTo.trend(one, other)) return context.redirect(path + scopeQuery(scope));
    return context.html(trendPage(answer));
  });

  const timeline = async (context: Context, asJson: boolean): Promise<Response> => {
    const id = context.req.param('id') ?? '';
    const { tentative = false } = toScope(context.req.query());
    const answer = await ask({ kind: 'timeline', id, tentative });
    if (asJson) return toJsonResponse(answer);
    if (answer.kind === 'not-found') return context.html(notFoundPage(answer), 404);
    if (answer.story.id !== id)
      return context.redirect(pathTo.timeline(answer.story.id) + scopeQuery({ tentative }));
    return context.html(timelinePage(answer));
  };
  app.get('/stories/:id/timeline', (context) => timeline(context, false));
  app.get('/stories/:id/timeline.json', (context) => timeline(context, true));
}
