import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { connect } from 'node:net';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { analyseFixtures } from './pages/fixtures/analyse-fixtures.fixture.ts';
import { askFixtures } from './pages/fixtures/desk.fixture.ts';
import { DeskError, serveDesk } from './serve-desk.ts';

test('a served desk answers at the address it names, until it is closed', async () => {
  const desk = await serveDesk(askFixtures, analyseFixtures, { port: 0 });
  const answer = await fetch(`${desk.url}/index.json`);
  assert.equal(answer.status, 200);
  assert.match(await answer.text(), /"kind":"stories"/);
  await desk.close();
  await assert.rejects(fetch(desk.url));
});

test('a port in use is a sentence', async () => {
  const desk = await serveDesk(askFixtures, analyseFixtures, { port: 0 });
  const port = Number(new URL(desk.url).port);
  await assert.rejects(serveDesk(askFixtures, analyseFixtures, { port }), (error) => {
    assert.ok(error instanceof DeskError);
    assert.equal(
      error.message,
      `port ${port} is in use: stop the program that holds it, or choose another port`,
    );
    return true;
  });
  await desk.close();
});

test('a port that is none, and an address of another machine, are sentences', async () => {
  await assert.rejects(
    serveDesk(askFixtures, analyseFixtures, { port: 70_000 }),
    /^DeskError: 70000 is not a port/,
  );
  await assert.rejects(
    serveDesk(askFixtures, analyseFixtures, { port: 0, host: '192.0.2.1' }),
    /^DeskError: 192\.0\.2\.1 is not an address of this machine/,
  );
});

/** The status line that the desk gives to raw bytes. */
function statusOf(url: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setEncoding('utf8').once('data', (data) => {
      socket.destroy();
      resolve(String(data).split('\r\n')[0] ?? '');
    });
    socket.once('error', reject);
  });
}

test('a page elsewhere that points its name at this machine is refused', async () => {
  const desk = await serveDesk(askFixtures, analyseFixtures, { port: 0 });
  assert.match(await statusOf(desk.url, 'GET / HTTP/1.1\r\nHost: rebound.example\r\n\r\n'), / 421 /);
  assert.match(await statusOf(desk.url, 'GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n'), / 200 /);
  await desk.close();
});

test('headers without end and bytes that are not HTTP are refused', async () => {
  const desk = await serveDesk(askFixtures, analyseFixtures, { port: 0 });
  const long = `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`;
  assert.match(await statusOf(desk.url, long), / 431 /);
  assert.match(await statusOf(desk.url, '\0\0\0\r\n\r\n'), / 400 /);
  await desk.close();
});

test('a desk that hangs on an answer still closes', async () => {
  const desk = await serveDesk(() => new Promise(() => undefined), analyseFixtures, { port: 0 });
  const asked = fetch(desk.url).catch(() => 'cut off');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await desk.close();
  assert.equal(await asked, 'cut off');
});

test('making a desk writes nothing on stderr', async () => {
  const routes = new URL('routes.ts', import.meta.url).href;
  const script = `import { createDesk } from ${JSON.stringify(routes)}; createDesk(() => new Promise(() => {}));`;
  const { stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  assert.equal(stderr, '');
});
