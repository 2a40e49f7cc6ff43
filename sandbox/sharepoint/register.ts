import type { Express } from 'express';
import type { SandboxContext } from '../context';

/** Mounts SharePoint REST at `/sites/uvp/_api`. */
export function registerSharePoint(_app: Express, _context: SandboxContext): void {}
