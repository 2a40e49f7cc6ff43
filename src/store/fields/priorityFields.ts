import { z } from 'zod';
import { Priority } from '../../plan/model';
import { Fields } from '../listRows';
import { linesFromText, linesToText } from './codes';
import { flag, key, readFields, text } from './read';
import { subThemesFromText, subThemesToText } from './subThemeText';
import { termsFromText, termsToText } from './termText';

const stored = z.object({
  Title: text,
  Code: key,
  Number: z.number(),
  Goals: text,
  PortfolioHolder: text,
  HolderTerms: text,
  SubThemes: text,
  Partners: text,
  Confidential: flag,
  Monitored: flag,
});

export function priorityFromFields(fields: Fields): Priority | undefined {
  const row = readFields(stored, fields);
  if (!row) return undefined;
  const holderTerms = termsFromText(row.HolderTerms);
  return {
    number: row.Number,
    code: row.Code,
    title: row.Title,
    goals: linesFromText(row.Goals),
    portfolioHolder: row.PortfolioHolder,
    ...(holderTerms.length === 0 ? {} : { holderTerms }),
    subThemes: subThemesFromText(row.SubThemes),
    partners: row.Partners,
    confidential: row.Confidential,
    ...(row.Monitored ? { monitored: true } : {}),
  };
}

export function priorityToFields(priority: Priority): Fields {
  return {
    Title: priority.title,
    Code: priority.code,
    Number: priority.number,
    Goals: linesToText(priority.goals),
    PortfolioHolder: priority.portfolioHolder,
    HolderTerms: termsToText(priority.holderTerms ?? []),
    SubThemes: subThemesToText(priority.subThemes),
    Partners: priority.partners,
    Confidential: priority.confidential,
    Monitored: priority.monitored === true,
  };
}
