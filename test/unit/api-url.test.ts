import { expect, test } from 'vitest';
import { isLoopback } from '../../src/http/loopback.js';

test.each([
  'http://localhost',
  'http://LOCALHOST:8080/x',
  'http://127.0.0.1:1',
  'http://127.1',
  'http://127.255.255.254',
  'http://[::1]:9',
  'http://[0:0:0:0:0:0:0:1]',
])('%s is a loopback URL', (url) => {
  expect(isLoopback(new URL(url))).toBe(true);
});

test.each([
  'https://api.qpher.ai',
  'http://127.0.0.1.example.com',
  'http://x127.0.0.1.example.com',
  'http://localhost.example.com',
  'http://notlocalhost',
  'http://128.0.0.1',
  'http://10.0.0.1',
  'http://0.0.0.0',
  'http://[::2]',
  'http://[::ffff:10.0.0.1]',
  'http://example.com/localhost',
  'http://localhost@example.com',
  'http://example.com#127.0.0.1',
])('%s is not a loopback URL', (url) => {
  expect(isLoopback(new URL(url))).toBe(false);
});
