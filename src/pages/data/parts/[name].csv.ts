import type { APIRoute } from 'astro';
import { createPictureUrl } from '#components/picture/image-sizes.ts';
import { renderCsv } from '#features/open-data/csv.ts';
import { getOpenData } from '#features/open-data/route-data.ts';

export async function getStaticPaths() {
  const { parts } = await getOpenData(createPictureUrl);
  return parts.map((table) => ({ params: { name: table.name }, props: { table } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(renderCsv(props.table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
