import * as React from 'react';
import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { isIsoDate } from '../../../plan/dates';
import { Identity, Person, Route } from '../../../plan/people';
import { MAX_LINE_LENGTH } from '../../../plan/planChange';
import { isProblem } from '../../../plan/problem';
import { Account } from '../../../store/planSetup';
import { PersonDraft } from '../../../store/planStore';
import { useTab } from '../../shared/TabContext';
import { CheckboxGroup } from '../shared/CheckboxGroup';
import { FormDialog } from '../shared/FormDialog';
import { useForm } from '../shared/useForm';
import { AccountPicker } from './AccountPicker';

const ROUTES: ReadonlyArray<Route> = ['host', 'guest', 'home', 'mail'];

interface PersonValues {
  readonly name: string;
  readonly mail: string;
  readonly municipality: string;
  readonly route: Route;
  readonly isCoordinator: boolean;
  readonly duoOf: ReadonlyArray<number>;
  readonly contactOf: ReadonlyArray<string>;
  readonly holderName: string;
  readonly absentUntil: string;
  readonly locale: 'nl' | 'en';
  readonly identities: ReadonlyArray<Identity>;
}

const orNone = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** The identities with one of the host tenant added; those of other tenants stay. */
function withIdentity(
  identities: ReadonlyArray<Identity>,
  tenantId: string,
  objectId: string,
): ReadonlyArray<Identity> {
  return [...identities.filter((one) => one.tenantId !== tenantId), { tenantId, objectId }];
}

interface PersonDialogProps {
  /** Absent for somebody new. */
  readonly person: Person | undefined;
  readonly onClose: () => void;
}

/** Who somebody is, what he does in the plan and how he is reached; his rights on the site follow. */
export function PersonDialog({ person, onClose }: PersonDialogProps): React.ReactElement {
  const { t, host, loaded, refresh, notify } = useTab();
  const { plan } = loaded;
  const [account, setAccount] = React.useState<Account>();
  const form = useForm<PersonValues>(
    {
      name: person?.name ?? '',
      mail: person?.mail ?? '',
      municipality: person?.municipality ?? '',
      route: person?.route ?? 'host',
      isCoordinator: person?.isCoordinator ?? false,
      duoOf: person?.duoOf ?? [],
      contactOf: person?.contactOf ?? [],
      holderName: person?.holderName ?? '',
      absentUntil: person?.absentUntil ?? '',
      locale: person?.locale ?? 'nl',
      identities: person?.identities ?? [],
    },
    ({ name, mail, absentUntil }) => ({
      name: name.trim() === '' ? t('admin:required') : undefined,
      mail:
        mail.trim() === ''
          ? t('admin:required')
          : /^\S+@\S+\.\S+$/.test(mail.trim())
            ? undefined
            : t('admin:people.mailWrong'),
      absentUntil: absentUntil === '' || isIsoDate(absentUntil) ? undefined : t('admin:notADay'),
    }),
  );
  const { values, set, field } = form;

  const pick = (chosen: Account): void => {
    setAccount(chosen);
    const tenantId = host.me.identities[0]?.tenantId;
    set({
      name: chosen.name,
      mail: chosen.mail,
      ...(chosen.objectId && tenantId
        ? { identities: withIdentity(values.identities, tenantId, chosen.objectId) }
        : {}),
      ...(chosen.account.includes('#ext#') ? { route: 'guest' as const } : {}),
    });
  };

  const save = async (): Promise<void> => {
    const draft: PersonDraft = {
      ...person,
      ...values,
      name: values.name.trim(),
      mail: values.mail.trim(),
      municipality: orNone(values.municipality),
      holderName: orNone(values.holderName),
      absentUntil: orNone(values.absentUntil),
    };
    await host.store.savePerson(draft);
    let said = 'saved';
    try {
      if (!(await host.setup.grantRights(draft, account?.account))) said = 'savedNoAccount';
    } catch (error) {
      // He is entered all the same; only an owner of the site can give rights.
      if (!isProblem(error)) throw error;
      said = 'savedNoRights';
    }
    await refresh();
    notify(said === 'savedNoRights' ? 'error' : 'success', t(`admin:people.${said}`, { name: draft.name }));
  };

  return (
    <FormDialog
      title={person ? t('admin:people.formOf', { name: person.name }) : t('admin:people.form')}
      form={form.ref}
      check={form.check}
      save={save}
      onClose={onClose}
    >
      <AccountPicker onPick={pick} />
      {account && <div role="status">{t('admin:people.linked', { name: account.name })}</div>}
      <Field label={t('admin:people.name')} required {...field('name')}>
        <Input
          value={values.name}
          maxLength={MAX_LINE_LENGTH}
          onChange={(_event, data) => set({ name: data.value })}
        />
      </Field>
      <Field label={t('admin:people.mail')} required {...field('mail')}>
        <Input
          type="email"
          value={values.mail}
          maxLength={MAX_LINE_LENGTH}
          onChange={(_event, data) => set({ mail: data.value })}
        />
      </Field>
      <Field label={t('admin:people.municipality')}>
        <Select value={values.municipality} onChange={(_event, data) => set({ municipality: data.value })}>
          <option value="">{t('admin:people.noMunicipality')}</option>
          {plan.municipalities.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('admin:people.routeField')}>
        <Select value={values.route} onChange={(_event, data) => set({ route: data.value as Route })}>
          {ROUTES.map((route) => (
            <option key={route} value={route}>
              {t(`admin:people.route.${route}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={t('admin:people.isCoordinator')}
        checked={values.isCoordinator}
        onChange={(_event, data) => set({ isCoordinator: data.checked === true })}
      />
      <CheckboxGroup
        label={t('admin:people.duoOf')}
        choices={plan.priorities.map(({ number, title }) => ({ value: number, text: `${number}. ${title}` }))}
        chosen={values.duoOf}
        onChange={(duoOf) => set({ duoOf })}
      />
      <CheckboxGroup
        label={t('admin:people.contactOf')}
        choices={plan.municipalities.map(({ code, name }) => ({ value: code, text: name }))}
        chosen={values.contactOf}
        onChange={(contactOf) => set({ contactOf })}
      />
      <Field label={t('admin:people.holderName')}>
        <Input
          value={values.holderName}
          maxLength={MAX_LINE_LENGTH}
          onChange={(_event, data) => set({ holderName: data.value })}
        />
      </Field>
      <Field label={t('admin:people.absentUntil')} {...field('absentUntil')}>
        <Input
          type="date"
          value={values.absentUntil}
          onChange={(_event, data) => set({ absentUntil: data.value })}
        />
      </Field>
      <Field label={t('admin:people.language')}>
        <Select value={values.locale} onChange={(_event, data) => set({ locale: data.value as 'nl' | 'en' })}>
          {(['nl', 'en'] as const).map((locale) => (
            <option key={locale} value={locale}>
              {t(`admin:people.languages.${locale}`)}
            </option>
          ))}
        </Select>
      </Field>
    </FormDialog>
  );
}
