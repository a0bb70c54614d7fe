import type { APIRoute } from 'astro';
import { createPictureUrl } from '#components/picture/image-sizes.ts';
import { renderJson } from '#features/open-data/json.ts';
import { getOpenData } from '#features/open-data/route-data.ts';

export async function getStaticPaths() {
  const { datasets } = await getOpenData(createPictureUrl);
  return datasets.map((dataset) => ({ params: { name: dataset.name }, props: { dataset } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(renderJson(props.dataset), { headers: { 'Content-Type': 'application/json' } });
