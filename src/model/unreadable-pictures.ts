/** Says in words that a picture of a page can’t be read, until the check reports it. Only `dev` has this middleware. */
import type { MiddlewareHandler } from 'astro';
import { escapeMarkup } from '#text/escape.ts';
import { UnreadablePictureError } from './late-pictures.ts';

/** The page is asked for again after so many seconds. */
const REFRESH = '1';

export const onRequest: MiddlewareHandler = async (_, next) => {
  try {
    return await next();
  } catch (error) {
    if (!(error instanceof UnreadablePictureError)) throw error;
    const html = `<!doctype html><html lang="en"><title>A picture is missing</title><p>${escapeMarkup(error.message)}</p></html>`;
    const headers = { 'Content-Type': 'text/html; charset=utf-8', Refresh: REFRESH };
    return new Response(html, { status: 503, headers });
  }
};
