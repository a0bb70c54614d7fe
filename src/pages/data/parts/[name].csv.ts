import type { APIRoute } from 'astro';
import { toPictureAddress } from '#components/picture/image-sizes.ts';
import { toCsvText } from '#features/open-data/csv.ts';
import { getOpenData } from '#features/open-data/route-data.ts';

export async function getStaticPaths() {
  const { parts } = await getOpenData(toPictureAddress);
  return parts.map((table) => ({ params: { name: table.name }, props: { table } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(toCsvText(props.table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
