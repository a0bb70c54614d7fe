import type { APIRoute } from 'astro';
import { getOpenData } from '#model/open-data-views.ts';
import { toGeoJsonText } from '#outputs/data/json.ts';
import { toPictureAddress } from '#outputs/plain-picture.ts';

export async function getStaticPaths() {
  const { places } = await getOpenData(toPictureAddress);
  return places.map((set) => ({ params: { name: set.name }, props: { set } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(toGeoJsonText(props.set), { headers: { 'Content-Type': 'application/geo+json' } });
