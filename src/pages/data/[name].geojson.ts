import type { APIRoute } from 'astro';
import { createPictureUrl } from '#components/picture/image-sizes.ts';
import { renderGeoJson } from '#features/open-data/json.ts';
import { getOpenData } from '#features/open-data/route-data.ts';

export async function getStaticPaths() {
  const { places } = await getOpenData(createPictureUrl);
  return places.map((set) => ({ params: { name: set.name }, props: { set } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(renderGeoJson(props.set), { headers: { 'Content-Type': 'application/geo+json' } });
