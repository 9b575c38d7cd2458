import type { Logger } from '@balorg/common';
import type { DataSource } from 'typeorm';
import { LANES } from '../mails/mail-kind';
import { LANE_RULES } from './attempt-rules';
import { Sender } from './sender';
import { openPost, type PostSettings } from './smtp';

/** One sender and one pool of connections a lane. */
export const startSenders =
  (db: DataSource, settings: Omit<PostSettings, 'connections'>) => (log: Logger) => {
    const senders = LANES.map((lane) => {
      const post = openPost({ ...settings, connections: LANE_RULES[lane].atOnce });
      return new Sender(db, lane, post, log);
    });
    for (const sender of senders) sender.start();
    return {
      async stop() {
        await Promise.all(senders.map((sender) => sender.stop()));
      },
    };
  };
