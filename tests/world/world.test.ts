import http from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from './content.ts';
import { startWorld, type World } from './world.ts';

describe('a world that is asked for what it cannot give', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld((url) => {
      if (url.pathname === '/broken') throw new Error('the ink has run out');
      return url.pathname === '/' ? page('text/plain', 'Home') : null;
    }, Date.now);
  });
  afterEach(() => world.close());

  it.each([
    ['//', 400, 'No address: http://a.example//'],
    ['/broken', 500, 'http://a.example/broken failed: Error: the ink has run out'],
    ['/nothing', 404, 'Nothing is here.'],
  ])('answers %s with %i, says why, and goes on', async (path, status, said) => {
    expect(await ask(world, path)).toEqual({ status, said });
    expect(world.visits.at(-1)).toMatchObject({ status });
    expect(await ask(world, '/')).toEqual({ status: 200, said: 'Home' });
  });

  it('answers 500 where a test had an address answered otherwise, and that failed', async () => {
    world.override('http://a.example/', () => Promise.reject(new Error('not today')));
    expect(await ask(world, '/')).toEqual({
      status: 500,
      said: 'http://a.example/ failed: Error: not today',
    });
    world.override('http://a.example/', null);
    expect(await ask(world, '/')).toMatchObject({ status: 200 });
  });
});

/** Asks the world's server for http as a browser would that was sent to it. */
async function ask(world: World, path: string) {
  const port = Number(/MAP \*:80 127\.0\.0\.1:(\d+)/.exec(world.browserArguments[0]!)![1]);
  return new Promise<{ status: number | undefined; said: string }>((resolve, reject) => {
    const request = http.get({ port, path, headers: { host: 'a.example' } }, (response) => {
      response.setEncoding('utf8');
      let said = '';
      response.on('data', (part: string) => (said += part));
      response.on('end', () => resolve({ status: response.statusCode, said }));
    });
    request.on('error', reject);
  });
}
