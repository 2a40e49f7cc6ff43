import { FilterError } from '../odata/tokenize';
import { StoreError, type StoreRefusal } from '../store/errors';

/** A refusal of SharePoint REST. */
export class RestError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'RestError';
  }
}

const CLIENT_QUERY = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const SP_EXCEPTION = 'Microsoft.SharePoint.SPException';

export const invalidQuery = (message: string) => new RestError(400, CLIENT_QUERY, message);

export const noSuchResource = (name: string) =>
  new RestError(
    404,
    '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
    `Cannot find resource for the request ${name}.`,
  );

export const wrongMethod = (method: string, name: string) =>
  invalidQuery(
    `The HTTP method '${method}' cannot be used to access the resource '${name}'. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.`,
  );

export const noSuchProperty = (name: string, type: string) =>
  invalidQuery(
    `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
  );

export const noSuchSelection = (name: string) =>
  invalidQuery(`The field or property '${name}' does not exist.`);

export const accessDenied = () =>
  new RestError(
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))',
  );

export const badArgument = (message: string) =>
  new RestError(400, '-2147024809, System.ArgumentException', message);

export const unknownUser = (loginName: string) =>
  new RestError(400, `-2146232832, ${SP_EXCEPTION}`, `The specified user ${loginName} could not be found.`);

const itemMissing = () =>
  new RestError(
    404,
    '-2130575338, System.ArgumentException',
    'Item does not exist. It may have been deleted by another user.',
  );

/** How SharePoint words each refusal of the store. */
const WORDED: Readonly<Record<StoreRefusal, (error: StoreError, siteUrl: string) => RestError>> = {
  accessDenied,
  listMissing: ({ detail }, siteUrl) =>
    new RestError(
      404,
      '-1, System.ArgumentException',
      `List '${detail.list}' does not exist at site with URL '${siteUrl}'.`,
    ),
  listExists: () =>
    new RestError(
      500,
      `-2130575342, ${SP_EXCEPTION}`,
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.',
    ),
  fieldMissing: ({ detail }) =>
    detail.use === 'query'
      ? noSuchSelection(detail.field ?? '')
      : detail.use === 'write'
        ? noSuchProperty(detail.field ?? '', 'SP.ListItem')
        : badArgument(`Column '${detail.field}' does not exist. It may have been deleted by another user.`),
  fieldExists: ({ detail }) =>
    new RestError(
      500,
      `-2130575249, ${SP_EXCEPTION}`,
      `A duplicate name "${detail.field}" was found. Please use another name.`,
    ),
  fieldInvalid: ({ message }) => new RestError(500, `-2146232832, ${SP_EXCEPTION}`, message),
  viewMissing: () => new RestError(404, '-2147024809, System.ArgumentException', 'The view does not exist.'),
  itemMissing,
  pathMissing: () => new RestError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.'),
  pathExists: ({ detail }) =>
    new RestError(
      400,
      `-2130575257, ${SP_EXCEPTION}`,
      `A file or folder with the name ${detail.path} already exists.`,
    ),
  valueInvalid: ({ detail, message }) => invalidValue(detail, message),
  valueMissing: ({ detail }) =>
    new RestError(400, `-2130575163, ${SP_EXCEPTION}`, `The field '${detail.field}' needs a value.`),
  valueDuplicate: ({ detail }) =>
    new RestError(
      500,
      '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${detail.field}].`,
    ),
  etagMismatch: ({ detail }) =>
    new RestError(
      412,
      '-1, Microsoft.SharePoint.Client.ClientServiceException',
      `The request ETag value '${detail.sent}' does not match the object's ETag value '${detail.current}'.`,
    ),
  viewThreshold: thresholdExceeded,
  unindexedFilter: thresholdExceeded,
  principalMissing: () =>
    new RestError(404, `-2146232832, ${SP_EXCEPTION}`, 'User or group cannot be found.'),
  principalExists: () =>
    new RestError(500, `-2130575293, ${SP_EXCEPTION}`, 'The specified name is already in use.'),
  roleMissing: () => badArgument('Value does not fall within the expected range.'),
  notUnique: () =>
    new RestError(
      400,
      '-2146233079, System.InvalidOperationException',
      'You cannot customize permissions for an object with inherited permissions.',
    ),
};

function thresholdExceeded(): RestError {
  return new RestError(
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'The attempted operation is prohibited because it exceeds the list view threshold.',
  );
}

function invalidValue(detail: Readonly<Record<string, string>>, message: string): RestError {
  switch (detail.reason) {
    case 'type':
      return invalidQuery(
        `Cannot convert a primitive value to the expected type '${detail.expected}'. See the inner exception for more details.`,
      );
    case 'note':
      return new RestError(
        400,
        `-1, ${SP_EXCEPTION}`,
        `The field '${detail.field}' of type 'Note' cannot be used in the query filter expression.`,
      );
    case 'filter':
      return invalidQuery(`The expression is not valid. ${message}`);
    case 'name':
      return badArgument('The file or folder name contains characters that are not permitted.');
    default:
      return new RestError(
        400,
        `-2130575163, ${SP_EXCEPTION}`,
        'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.',
      );
  }
}

/** The refusal behind an error; undefined for a fault of the sandbox itself. */
export function toRestError(error: unknown, siteUrl: string): RestError | undefined {
  if (error instanceof RestError) return error;
  if (error instanceof FilterError) {
    return invalidQuery(`The expression is not valid. ${error.message}`);
  }
  return error instanceof StoreError ? WORDED[error.refusal](error, siteUrl) : undefined;
}

/** The body of a refusal. */
export function errorBody({ code, message }: RestError): object {
  return { 'odata.error': { code, message: { lang: 'en-US', value: message } } };
}
