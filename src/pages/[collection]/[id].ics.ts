/** The calendar file of what happens on a day. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getEventFiles } from '#model/calendar-files.ts';
import { CALENDAR_TYPE, toCalendarText } from '#outputs/calendars/calendar.ts';

export const getStaticPaths = (async () => {
  const files = await getEventFiles();
  return files.map(({ of, view }) => {
    const [collection, id] = of.split('/');
    return { params: { collection, id }, props: { view } };
  });
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(toCalendarText(props.view), { headers: { 'Content-Type': CALENDAR_TYPE } });
