import * as React from 'react';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import {
  FIGURE_FIELDS,
  FigureField,
  FixedValues,
  SheetLayout,
  suggestLayout,
} from '../../documents/figures/figureColumns';
import { FiguresReading, readFigures, withoutFaults } from '../../documents/figures/readFigures';
import { readSheets } from '../../documents/figures/readSheets';
import { columnLetter, Sheet } from '../../documents/figures/sheet';
import { Problem } from '../../plan/problem';
import { ProblemBar } from '../shared/ProblemBar';
import { useTab } from '../shared/TabContext';
import { toProblem } from '../shared/toProblem';
import { FigurePreview } from './FigurePreview';
import { useStepStyles } from './layout';
import { useWork } from './useWork';

const useStyles = makeStyles({
  surface: { maxWidth: '860px', width: 'calc(100vw - 24px)', padding: tokens.spacingHorizontalL },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  faults: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

const FAULTS_SHOWN = 20;

/** A file that was chosen, with how it is to be read. */
interface Chosen {
  readonly name: string;
  readonly sheets: ReadonlyArray<Sheet>;
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
}

const FIXED: ReadonlyArray<Exclude<FigureField, 'value'>> = ['source', 'period', 'referenceDate', 'isPublic'];

/** Reads figures from a file: which column is what, what was read, and every fault with its place. */
export function FigureImport(props: { onDone: () => void; onClose: () => void }): React.ReactElement {
  const { onDone, onClose } = props;
  const { t, host, loaded, notify } = useTab();
  const styles = useStyles();
  const step = useStepStyles();
  const [chosen, setChosen] = React.useState<Chosen>();
  const [fixed, setFixed] = React.useState<FixedValues>({});
  const opening = useWork();
  const saving = useWork();
  const { municipalities } = loaded.plan;

  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setChosen(undefined);
    await opening.run(async () => {
      const data = new Uint8Array(await file.arrayBuffer());
      const sheets = await readSheets({ name: file.name, data });
      setChosen({
        name: file.name,
        sheets,
        sheet: sheets[0],
        layout: suggestLayout(sheets[0], municipalities),
      });
    });
  };

  const reading = React.useMemo((): FiguresReading | Problem | undefined => {
    if (!chosen) return undefined;
    try {
      return readFigures(chosen.sheet, chosen.layout, fixed, municipalities, chosen.name, t);
    } catch (error) {
      return toProblem(error);
    }
  }, [chosen, fixed, municipalities, t]);
  const isRead = reading !== undefined && 'figures' in reading;
  const isReady = isRead && reading.faults.length === 0 && reading.figures.length > 0;

  const save = (): void =>
    void saving
      .run(async () => {
        if (!chosen || !isRead) return;
        const result = await host.store.saveFigures(withoutFaults(reading, chosen.name));
        notify('success', t('round:figures.done', { ...result }));
      })
      .then((done) => {
        if (!done) return;
        onDone();
        onClose();
      });

  const map = (field: FigureField, value: string): void => {
    if (!chosen) return;
    const { [field]: _, ...mapping } = chosen.layout.mapping;
    setChosen({
      ...chosen,
      layout: {
        ...chosen.layout,
        mapping: value === '' ? mapping : { ...mapping, [field]: Number(value) },
      },
    });
  };

  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && !saving.busy && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('round:figures.import')}</DialogTitle>
          <DialogContent className={styles.content}>
            <Field label={t('round:figures.file')}>
              {(props) => (
                <input
                  {...props}
                  type="file"
                  accept=".xlsx,.csv"
                  onChange={(event) => void choose(event.target.files?.[0])}
                />
              )}
            </Field>
            {opening.busy && <Spinner size="small" label={t('round:figures.reading')} />}
            {opening.problem && <ProblemBar t={t} problem={opening.problem} />}
            {chosen && (
              <>
                {chosen.sheets.length > 1 && (
                  <Field label={t('round:figures.sheet')}>
                    <Select
                      value={chosen.sheet.name}
                      onChange={(_event, data) => {
                        const sheet = chosen.sheets.find(({ name }) => name === data.value) ?? chosen.sheet;
                        setChosen({ ...chosen, sheet, layout: suggestLayout(sheet, municipalities) });
                      }}
                    >
                      {chosen.sheets.map(({ name }) => (
                        <option key={name}>{name}</option>
                      ))}
                    </Select>
                  </Field>
                )}
                <fieldset className={styles.group}>
                  <legend className={styles.legend}>{t('round:figures.columns')}</legend>
                  <div className={styles.fields}>
                    {FIGURE_FIELDS.map((field) => (
                      <Field key={field} label={t(`documents:figures.field.${field}`)}>
                        <Select
                          value={String(chosen.layout.mapping[field] ?? '')}
                          onChange={(_event, data) => map(field, data.value)}
                        >
                          <option value="">
                            {field === 'value' && chosen.layout.perMunicipality.length > 0
                              ? t('round:figures.perMunicipality')
                              : t('round:figures.noColumn')}
                          </option>
                          {chosen.layout.headings.map((heading, column) => (
                            <option key={column} value={column}>
                              {columnLetter(column)}: {heading}
                            </option>
                          ))}
                        </Select>
                      </Field>
                    ))}
                  </div>
                </fieldset>
                {FIXED.some((field) => chosen.layout.mapping[field] === undefined) && (
                  <fieldset className={styles.group}>
                    <legend className={styles.legend}>{t('round:figures.wholeFile')}</legend>
                    <div className={styles.fields}>
                      {FIXED.filter((field) => chosen.layout.mapping[field] === undefined).map((field) => (
                        <Field key={field} label={t(`documents:figures.field.${field}`)}>
                          {field === 'isPublic' ? (
                            <Select
                              value={fixed.isPublic ?? ''}
                              onChange={(_event, data) => setFixed({ ...fixed, isPublic: data.value })}
                            >
                              <option value="">{t('round:figures.notPublic')}</option>
                              <option value="ja">{t('round:figures.public')}</option>
                            </Select>
                          ) : (
                            <Input
                              value={fixed[field] ?? ''}
                              onChange={(_event, data) => setFixed({ ...fixed, [field]: data.value })}
                            />
                          )}
                        </Field>
                      ))}
                    </div>
                  </fieldset>
                )}
              </>
            )}
            {reading && !isRead && <ProblemBar t={t} problem={reading as Problem} intent="warning" />}
            {isRead && reading.faults.length > 0 && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>
                  {t('round:figures.faults', { count: reading.faults.length })}
                  <ul className={styles.faults}>
                    {reading.faults.slice(0, FAULTS_SHOWN).map(({ message }) => (
                      <li key={message}>{message}</li>
                    ))}
                  </ul>
                  {reading.faults.length > FAULTS_SHOWN &&
                    t('round:figures.previewMore', { count: reading.faults.length - FAULTS_SHOWN })}
                </MessageBarBody>
              </MessageBar>
            )}
            {isRead && reading.faults.length === 0 && <FigurePreview reading={reading} />}
            {saving.problem && <ProblemBar t={t} problem={saving.problem} before={t('tab:notSaved')} />}
            {!chosen && <p className={step.quiet}>{t('round:figures.note')}</p>}
          </DialogContent>
          <DialogActions>
            <Button disabled={saving.busy} onClick={onClose}>
              {t('round:figures.cancel')}
            </Button>
            <Button appearance="primary" disabledFocusable={!isReady || saving.busy} onClick={save}>
              {t('round:figures.go')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
