/** The part of Beheer that is shown; it takes the focus when what had it is gone. */
export const ADMIN_PART = 'uvp-admin-part';
