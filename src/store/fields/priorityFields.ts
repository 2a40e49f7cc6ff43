import { z } from 'zod';
import { Priority } from '../../plan/model';
import { Fields } from '../listRows';
import { linesFromText, linesToText } from './codes';
import { flag, key, readFields, text } from './read';
import { subThemesFromText, subThemesToText } from './subThemeText';

const stored = z.object({
  Title: text,
  Code: key,
  Number: z.number(),
  Goals: text,
  PortfolioHolder: text,
  SubThemes: text,
  Partners: text,
  Confidential: flag,
});

export function priorityFromFields(fields: Fields): Priority | undefined {
  const row = readFields(stored, fields);
  return (
    row && {
      number: row.Number,
      code: row.Code,
      title: row.Title,
      goals: linesFromText(row.Goals),
      portfolioHolder: row.PortfolioHolder,
      subThemes: subThemesFromText(row.SubThemes),
      partners: row.Partners,
      confidential: row.Confidential,
    }
  );
}

export function priorityToFields(priority: Priority): Fields {
  return {
    Title: priority.title,
    Code: priority.code,
    Number: priority.number,
    Goals: linesToText(priority.goals),
    PortfolioHolder: priority.portfolioHolder,
    SubThemes: subThemesToText(priority.subThemes),
    Partners: priority.partners,
    Confidential: priority.confidential,
  };
}
