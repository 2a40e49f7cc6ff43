import { z } from 'zod';
import { Figure, figureId } from '../../plan/figures';
import { dayToStored } from '../dates';
import { Fields } from '../listRows';
import { flag, key, optional, orNull, readFields, text } from './read';

const stored = z.object({
  Indicator: key,
  MunicipalityCode: optional.text,
  Period: key,
  Value: optional.number,
  Source: text,
  Definition: text,
  ReferenceDate: optional.day,
  IsPublic: flag,
});

export function figureFromFields(fields: Fields): Figure | undefined {
  const row = readFields(stored, fields);
  return (
    row && {
      indicator: row.Indicator,
      ...(row.MunicipalityCode === undefined ? {} : { municipality: row.MunicipalityCode }),
      period: row.Period,
      ...(row.Value === undefined ? {} : { value: row.Value }),
      source: row.Source,
      definition: row.Definition,
      ...(row.ReferenceDate === undefined ? {} : { referenceDate: row.ReferenceDate }),
      isPublic: row.IsPublic,
    }
  );
}

export function figureToFields(figure: Figure): Fields {
  return {
    Title: `${figure.indicator} ${figure.period}`.slice(0, 255),
    FigureId: figureId(figure),
    Indicator: figure.indicator,
    MunicipalityCode: orNull(figure.municipality),
    Period: figure.period,
    Value: orNull(figure.value),
    Source: figure.source,
    Definition: figure.definition,
    ReferenceDate: figure.referenceDate === undefined ? null : dayToStored(figure.referenceDate),
    IsPublic: figure.isPublic,
  };
}
