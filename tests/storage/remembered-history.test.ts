import { expect, test } from 'vitest';
import { given } from './demand.ts';
import { inWorld, request } from './world.ts';

test('a history that did not change is the same one, and damage on the disk is seen at once', () =>
  inWorld(async ({ copies, versions, reviews, database }) => {
    const { id } = given(await copies.keep(request()));
    const version = given(await versions.save(id, { cause: 'saved' }));
    const read = async () => given(await versions.history(id));
    const first = await read();
    expect((await read()).state).toBe(first.state);

    const body = { version: version.hash, anchor: null, replyTo: null, text: 'Jam berapa?' };
    const comment = given(await reviews.comment(id, body));
    const second = await read();
    expect(second.state.comments.map(({ hash }) => hash)).toEqual([comment.hash]);
    // What was read before is not read again.
    expect(second.records[0]).toBe(first.records[0]);

    const whole = await database.records.get(comment.hash);
    await database.records.update(comment.hash, { 'record.body.text': 'diubah' });
    const damaged = await read();
    expect(damaged.unreadable.map((one) => one.id)).toEqual([comment.hash]);
    expect(damaged.state.comments).toEqual([]);
    expect((await read()).unreadable).toHaveLength(1);
    if (whole) await database.records.put(whole);
    expect((await read()).state.comments).toHaveLength(1);
    await database.records.delete(comment.hash);
    expect((await read()).state.comments).toEqual([]);
  }));
