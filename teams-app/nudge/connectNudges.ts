import express from 'express';
import { createTeamsApp } from '../bot/createBot';
import { TeamsClient } from '../bot/teamsClient';
import { ServiceConfig } from '../config';
import { connect } from '../connections';
import { Log } from '../log';
import { Mailer } from '../mailer';
import { Conversations } from '../store/conversations';
import { Ledger } from '../store/ledger';
import { NudgeContext } from './nudgeContext';

/** What a run of reminders outside the service needs; the Teams app only sends and never listens. */
export function connectNudges(config: ServiceConfig, log: Log): NudgeContext {
  const { credential, graph, rows, store } = connect(config);
  return {
    store,
    ledger: new Ledger(rows),
    conversations: new Conversations(rows),
    teams: new TeamsClient(createTeamsApp(config, credential, log, express()).api),
    mailer: new Mailer(graph, config.mailbox),
    log,
    tabUrl: config.tabUrl,
  };
}
