import { bot } from './bot';
import { cards } from './cards';
import { cli } from './cli';
import { documents } from './documents';
import { plan } from './plan';
import { problem } from './problem';
import { reports } from './reports';
import { tab } from './tab';

export const en = { bot, cards, cli, documents, plan, problem, reports, tab };
