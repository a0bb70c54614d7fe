/** The calendar file of what happens on a day. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { CALENDAR_TYPE, formatCalendar } from '#features/calendars/icalendar.ts';
import { getEventFiles } from '#features/calendars/route-data.ts';

export const getStaticPaths = (async () => {
  const files = await getEventFiles();
  return files.map(({ of, view }) => {
    const [collection, id] = of.split('/');
    return { params: { collection, id }, props: { view } };
  });
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(formatCalendar(props.view), { headers: { 'Content-Type': CALENDAR_TYPE } });
