/** The pages of topics, for their routes. */
import { getSiteModel } from '#model/get-site-model.ts';
import { listTopics } from '#model/groups/topic-entries.ts';
import { createTopicsView, createTopicView } from './topic-page.ts';

export const getTopicsView = async () => createTopicsView(await getSiteModel());

/** Every topic that something is about. */
export async function listTopicViews() {
  const model = await getSiteModel();
  return listTopics(model).map((topic) => ({ id: topic.id, view: createTopicView(model, topic) }));
}
