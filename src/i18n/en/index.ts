import { admin } from './admin';
import { bot } from './bot';
import { cards } from './cards';
import { cli } from './cli';
import { documents } from './documents';
import { plan } from './plan';
import { problem } from './problem';
import { reports } from './reports';
import { round } from './round';
import { tab } from './tab';

export const en = { admin, bot, cards, cli, documents, plan, problem, reports, round, tab };
