/** What no page may hold, whatever was written: found in the document that a browser has made of it. */

/**
 * Lists what is out of place in the document of a browser. It runs in the page, so it is one function without imports.
 */
export function listHarm(origin: string): string[] {
  const found: string[] = [];
  const name = (element: Element) => element.outerHTML.slice(0, 200);
  const data = ['application/json', 'application/ld+json', 'speculationrules'];
  for (const script of document.querySelectorAll('script')) {
    if (data.includes(script.type)) {
      try {
        JSON.parse(script.textContent ?? '');
      } catch {
        found.push(`data that can’t be read: ${name(script)}`);
      }
    } else if (!script.src.startsWith(`${origin}/_astro/`) || script.textContent !== '') {
      found.push(`a script: ${name(script)}`);
    }
  }
  const forbidden =
    'iframe, frame, frameset, object, embed, applet, base, portal, math, style, foreignObject, video, audio, ' +
    'marquee, animate, set, textarea, isindex, meta[http-equiv], [srcdoc], [formaction], [ping], [style], astro-island';
  for (const element of document.querySelectorAll(forbidden)) found.push(`an element: ${name(element)}`);
  for (const form of document.forms) {
    if (new URL(form.action).pathname !== '/search/') found.push(`a form: ${name(form)}`);
  }
  for (const element of document.querySelectorAll('*')) {
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/i.test(attribute)) found.push(`a handler: ${name(element)}`);
      if (!/^(?:href|src|action|xlink:href|poster|data)$/i.test(attribute)) continue;
      const url = URL.parse(value, document.baseURI);
      // What a browser can't read as an address leads nowhere.
      if (!url) continue;
      const isLink = /^a(?:rea)?$/i.test(element.tagName);
      const allowed = isLink ? ['http:', 'https:', 'mailto:', 'tel:', 'webcal:'] : ['http:', 'https:'];
      if (!allowed.includes(url.protocol)) found.push(`an address: ${name(element)}`);
    }
  }
  return found;
}
