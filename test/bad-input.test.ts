import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { runHearsay, withFolder, type Outcome } from './run-hearsay.ts';

const GOOD = 'The ferry turned back on Monday. "The door was shut," Lena Marsh, the harbour master, said.\n';

async function withServer(answer: RequestListener, work: (address: string) => Promise<void>): Promise<void> {
  const server: Server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Each name has its one line of trouble, and no other line is there. */
function assertTold(stderr: string, told: Readonly<Record<string, RegExp>>): void {
  const lines = stderr.trimEnd().split('\n');
  for (const [name, detail] of Object.entries(told)) {
    const about = lines.filter((line) => line.startsWith(`hearsay: ${name}: `));
    assert.equal(about.length, 1, `${name} in ${stderr}`);
    assert.match(about[0] ?? '', detail);
  }
  assert.equal(lines.length, Object.keys(told).length, stderr);
}

function assertGoodIsRead({ status, stdout }: Outcome): void {
  assert.equal(status, 1);
  assert.match(stdout, /Lena Marsh · says · direct/);
}

test('what is wrong with files and folders is told of each, and the rest is read', async () => {
  await withFolder(async (folder) => {
    const put = (name: string, content: string | Uint8Array): Promise<void> =>
      writeFile(join(folder, name), content);
    await mkdir(join(folder, 'bare'));
    await put('empty.txt', '');
    await put('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    await put('huge.txt', Buffer.alloc(50_000_000, 'Nothing but words. '));
    await put('latin.txt', Buffer.from('Der Minister erkl\u00e4rte sich.', 'latin1'));
    await put('menu.html', '<!doctype html><title>Menu</title><nav><a href="/">Home</a></nav>');
    await put('broken.jsonl', `{"text": "Cut off\n${JSON.stringify({ text: GOOD, title: 'Second' })}\n`);
    await put('good.txt', GOOD);
    const bad = [
      'gone.txt',
      'bare',
      'empty.txt',
      'picture.txt',
      'huge.txt',
      'latin.txt',
      'menu.html',
      'broken.jsonl',
    ];
    const outcome = await runHearsay(['read', ...bad, 'good.txt'], folder);
    assertGoodIsRead(outcome);
    assert.match(outcome.stdout, /^Second$/m);
    assertTold(outcome.stderr, {
      'gone.txt': /no such file or folder/,
      bare: /no text, HTML or JSON/,
      'empty.txt': /empty/,
      'picture.txt': /binary/,
      'huge.txt': /MB|large/,
      'latin.txt': /UTF-8/,
      'menu.html': /no article/,
      'broken.jsonl:1': /JSON/,
    });
  });
});

test('what is wrong with addresses is told of each, and the rest is read', async () => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'good.txt'), GOOD);
    const answer: RequestListener = (request, response) => {
      if (request.url === '/gone') response.writeHead(404).end('<h1>Not here</h1>');
      else if (request.url === '/round') response.writeHead(302, { Location: '/round' }).end();
      else if (request.url === '/elsewhere')
        response.writeHead(302, { Location: 'file:///etc/hostname' }).end();
    };
    await withServer(answer, async (address) => {
      const paths = ['gone', 'silent', 'round', 'elsewhere'].map((path) => `${address}/${path}`);
      const options = ['--allow-private', '--timeout', '1'];
      const outcome = await runHearsay(
        ['read', ...options, ...paths, 'gopher://a.example/', 'good.txt'],
        folder,
      );
      assertGoodIsRead(outcome);
      assertTold(outcome.stderr, {
        [`${address}/gone`]: /404/,
        [`${address}/silent`]: /1 second|not answer|no answer/i,
        [`${address}/round`]: /more than 5 times/,
        [`${address}/elsewhere`]: /http/i,
        'gopher://a.example/': /http/i,
      });
    });
  });
});

test('an address of this machine is not read unless that is allowed', async () => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'good.txt'), GOOD);
    const asked: (string | undefined)[] = [];
    const answer: RequestListener = (request, response) => {
      asked.push(request.url);
      response.end();
    };
    await withServer(answer, async (address) => {
      const outcome = await runHearsay(['read', `${address}/secret`, 'good.txt'], folder);
      assertGoodIsRead(outcome);
      assertTold(outcome.stderr, { [`${address}/secret`]: /address of this machine .* --allow-private/ });
      assert.deepEqual(asked, []);
    });
  });
});

test('a file that is no ledger is left as it is', async () => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'good.txt'), GOOD);
    for (const argv of [
      ['add', 'good.txt', '--ledger', 'good.txt'],
      ['stories', '--ledger', 'good.txt'],
    ]) {
      const { status, stdout, stderr } = await runHearsay(argv, folder);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, /^hearsay: .*good\.txt.*not a .*ledger.*\n$/);
    }
    const { stdout } = await runHearsay(['read', 'good.txt'], folder);
    assert.match(stdout, /Lena Marsh · says · direct/);
  });
});

test('a port in use is told, when the articles are in the ledger', async () => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'good.txt'), GOOD);
    await withServer(
      () => undefined,
      async (address) => {
        const { port } = new URL(address);
        const started = await runHearsay(['start', 'good.txt', '--port', port], folder);
        assert.equal(started.status, 1);
        assert.match(started.stdout, /^1 new article/);
        assert.match(started.stderr, new RegExp(`^hearsay: port ${port} is in use: .*\\n$`));
        const desk = await runHearsay(['desk', '--port', port], folder);
        assert.equal(desk.status, 1);
        assert.match(desk.stderr, /is in use/);
      },
    );
  });
});
