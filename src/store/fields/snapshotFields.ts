import { z } from 'zod';
import { parseSnapshotId, Snapshot, snapshotId } from '../../plan/round/snapshot';
import { isStatus } from '../../plan/status';
import { Fields } from '../listRows';
import { key, optional, orNull, readFields, text } from './read';

const stored = z.object({ SnapshotId: key, Status: optional.text, Content: text });

export function snapshotFromFields(fields: Fields): Snapshot | undefined {
  const row = readFields(stored, fields);
  const named = row && parseSnapshotId(row.SnapshotId);
  if (!row || !named) return undefined;
  const { Status: status } = row;
  return {
    ...named,
    ...(status !== undefined && isStatus(status) ? { status } : {}),
    content: row.Content,
  };
}

export function snapshotToFields(snapshot: Snapshot): Fields {
  return {
    Title: `${snapshot.round} ${snapshot.row}`,
    SnapshotId: snapshotId(snapshot),
    RoundCode: snapshot.round,
    RowId: snapshot.row,
    Status: orNull(snapshot.status),
    Content: snapshot.content,
  };
}
