/** Loaded before a build (`node --import`): folders list their files in the reverse order, as on another file system. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const { readdirSync, readdir } = fs;

fs.readdirSync = (...args) => readdirSync(...args).reverse();

fs.readdir = (...args) => {
  const done = args.pop();
  readdir(...args, (error, files) => done(error, files?.reverse()));
};

const { readdir: readdirLater } = fs.promises;
fs.promises.readdir = async (...args) => (await readdirLater(...args)).reverse();

syncBuiltinESMExports();

// What it writes may be read by nobody else.
if (isMainThread) process.umask(0o077);
