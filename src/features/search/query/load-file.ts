/** Loads files of the site. Throws where one is not there. */

async function request(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} is answered with ${response.status}.`);
  return response;
}

export const loadJson = async <T>(url: string): Promise<T> => (await request(url)).json();

/** Loads a file that is zipped as it lies on the server, and unzips it. */
export async function loadFile(url: string): Promise<Uint8Array> {
  const { body } = await request(url);
  const unzipped = body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unzipped ?? null).arrayBuffer());
}
