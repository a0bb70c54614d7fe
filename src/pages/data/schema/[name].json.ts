import type { APIRoute } from 'astro';
import { getOpenData } from '#model/open-data-views.ts';
import { toSchemaText } from '#outputs/data/schema.ts';
import { toPictureAddress } from '#outputs/plain-picture.ts';

export async function getStaticPaths() {
  const { schemas } = await getOpenData(toPictureAddress);
  return schemas.map((schema) => ({ params: { name: schema.name }, props: { schema } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(toSchemaText(props.schema), { headers: { 'Content-Type': 'application/schema+json' } });
