import type { APIRoute } from 'astro';
import { toPictureAddress } from '#components/picture/image-sizes.ts';
import { toJsonText } from '#features/open-data/json.ts';
import { getOpenData } from '#features/open-data/route-data.ts';

export async function getStaticPaths() {
  const { datasets } = await getOpenData(toPictureAddress);
  return datasets.map((dataset) => ({ params: { name: dataset.name }, props: { dataset } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(toJsonText(props.dataset), { headers: { 'Content-Type': 'application/json' } });
