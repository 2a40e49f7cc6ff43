export const bot = {
  config: {
    guid: 'this is not a GUID (like 01234567-89ab-cdef-0123-456789abcdef)',
    url: 'this is not a web address',
    https: 'this is not a web address that starts with https://',
    mail: 'this is not a mail address',
    port: 'this is not a port number from 0 to 65535',
    choice: 'choose fatal, error, warn, info, debug, trace or silent',
  },
};
