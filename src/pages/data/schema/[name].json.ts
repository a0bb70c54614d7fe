import type { APIRoute } from 'astro';
import { createPictureUrl } from '#components/picture/image-sizes.ts';
import { renderJsonSchema } from '#features/open-data/json-schema.ts';
import { getOpenData } from '#features/open-data/route-data.ts';

export async function getStaticPaths() {
  const { schemas } = await getOpenData(createPictureUrl);
  return schemas.map((schema) => ({ params: { name: schema.name }, props: { schema } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(renderJsonSchema(props.schema), { headers: { 'Content-Type': 'application/schema+json' } });
