import { config } from 'zod';

// SharePoint's content security policy refuses code made from text, and reports every attempt. Zod tries it for speed
// while schemas are made, so this comes before any of them.
config({ jitless: true });
