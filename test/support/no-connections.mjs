// Loaded before the command line (`--import`). Every network function of Node.js is refused, and recorded in the file
// that QPHER_TEST_CONNECTIONS names.
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

const record = process.env.QPHER_TEST_CONNECTIONS;

function refuse(object, owner, name) {
  if (typeof object[name] !== 'function') throw new Error(`this Node.js has no ${owner}.${name}`);
  object[name] = () => {
    appendFileSync(record, `${owner}.${name}\n`);
    throw new Error(`${owner}.${name} is refused`);
  };
}

const lookups = [
  'lookup',
  'lookupService',
  'resolve',
  'resolve4',
  'resolve6',
  'resolveAny',
  'resolveTxt',
  'reverse',
];
const ways = [
  [net.Socket.prototype, 'Socket', ['connect']],
  [net.Server.prototype, 'Server', ['listen']],
  [net, 'net', ['connect', 'createConnection']],
  [tls, 'tls', ['connect']],
  [dgram, 'dgram', ['createSocket']],
  [dns, 'dns', lookups],
  [dns.promises, 'dns.promises', lookups],
  [http, 'http', ['request', 'get']],
  [https, 'https', ['request', 'get']],
  [http2, 'http2', ['connect']],
  [globalThis, 'globalThis', ['fetch', 'WebSocket']],
  [
    childProcess,
    'childProcess',
    ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync'],
  ],
];
for (const [object, owner, names] of ways) {
  for (const name of names) {
    // Node.js 20 has no WebSocket.
    if (name !== 'WebSocket' || name in object) refuse(object, owner, name);
  }
}
syncBuiltinESMExports();
