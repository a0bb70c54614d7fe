import type { APIRoute } from 'astro';
import { getOpenData } from '#model/open-data-views.ts';
import { toCsvText } from '#outputs/data/csv.ts';
import { toPictureAddress } from '#outputs/plain-picture.ts';

export async function getStaticPaths() {
  const { parts } = await getOpenData(toPictureAddress);
  return parts.map((table) => ({ params: { name: table.name }, props: { table } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(toCsvText(props.table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
