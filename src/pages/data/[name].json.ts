import type { APIRoute } from 'astro';
import { getOpenData } from '#model/open-data-views.ts';
import { toJsonText } from '#outputs/data/json.ts';
import { toPictureAddress } from '#outputs/plain-picture.ts';

export async function getStaticPaths() {
  const { datasets } = await getOpenData(toPictureAddress);
  return datasets.map((dataset) => ({ params: { name: dataset.name }, props: { dataset } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(toJsonText(props.dataset), { headers: { 'Content-Type': 'application/json' } });
