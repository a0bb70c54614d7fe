/** The calendar of all events and workshops, and of those of a project or in a country. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { CALENDAR_TYPE, formatCalendar } from '#features/calendars/icalendar.ts';
import { getCalendarFiles } from '#features/calendars/route-data.ts';

export const getStaticPaths = (async () => {
  const files = await getCalendarFiles();
  return files.map(({ of, view }) => ({ params: { scope: of }, props: { view } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(formatCalendar(props.view), { headers: { 'Content-Type': CALENDAR_TYPE } });
