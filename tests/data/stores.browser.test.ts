import { describe, expect, it } from 'vitest';
import { createSafetyStore } from '../../src/data/safety-store.ts';
import { createSettingsStore } from '../../src/data/settings-store.ts';
import { noAnswers, noneApply, withReport } from '../../src/domain/safety/answers.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings.ts';
import { MONDAY, MORNING, TUESDAY } from './support/records.ts';
import { onRaw, openStorage, rawRecordsOf, valueOf } from './support/storage.ts';

describe('settings', () => {
  it('are the defaults until something is chosen', async () => {
    const settings = createSettingsStore(openStorage().connection);
    expect(valueOf(await settings.read())).toEqual({ choices: DEFAULT_SETTINGS, refused: [] });
  });

  it('come back as chosen, with the time of the choice', async () => {
    const { name, connection } = openStorage();
    const settings = createSettingsStore(connection);
    const chosen = { ...DEFAULT_SETTINGS, theme: 'dark', skinTone: 5 } as const;
    await settings.save(chosen, MORNING);

    expect(valueOf(await settings.read())).toEqual({ choices: chosen, refused: [] });
    expect(await rawRecordsOf(name, 'settings')).toEqual([{ ...chosen, updatedAt: MORNING }]);
  });

  it('give a default for a choice that does not exist', async () => {
    const { name, connection } = openStorage();
    const odd = { ...DEFAULT_SETTINGS, theme: 'plaid', updatedAt: MORNING } as never;
    await onRaw(name, (database) => database.put('settings', odd, 'settings'));

    expect(valueOf(await createSettingsStore(connection).read())).toEqual({
      choices: DEFAULT_SETTINGS,
      refused: ['theme'],
    });
  });
});

describe('safety answers', () => {
  const stricter = withReport(noneApply(TUESDAY), 'under-18', { since: TUESDAY });

  it('are none until the questions were answered', async () => {
    const safety = createSafetyStore(openStorage().connection);
    expect(await safety.latest()).toEqual({ ok: true, value: null });
  });

  it('are the newest, and the older ones stay', async () => {
    const { name, connection } = openStorage();
    const safety = createSafetyStore(connection);
    await safety.tell(() => noneApply(MONDAY), 'b', MORNING);
    await safety.tell(() => stricter, 'a', MORNING + 1);

    expect(valueOf(await safety.latest())).toEqual(stricter);
    expect(await rawRecordsOf(name, 'safety-answers')).toHaveLength(2);
  });

  it.each([
    ['within the same millisecond', MORNING],
    ['after the clock was set back', MORNING - 86_400_000],
  ])('are the newest even %s', async (_, at) => {
    const safety = createSafetyStore(openStorage().connection);
    await safety.tell(() => noneApply(MONDAY), 'b', MORNING);
    await safety.tell(() => stricter, 'a', at);

    expect(valueOf(await safety.latest())).toEqual(stricter);
  });

  it('that cannot be read are unanswered, whatever was answered before', async () => {
    const { name, connection } = openStorage();
    const safety = createSafetyStore(connection);
    await safety.tell(() => noneApply(MONDAY), 'a', MORNING);
    const at = MORNING + 1;
    const answers = { ...noAnswers(TUESDAY), reports: { 'from-the-future': { since: TUESDAY } } };
    const entry = { id: 'b', createdAt: at, updatedAt: at, answers } as never;
    await onRaw(name, (database) => database.put('safety-answers', entry));

    expect(await safety.latest()).toEqual({ ok: true, value: null });
  });

  it('are refused where they could not be read back', async () => {
    const safety = createSafetyStore(openStorage().connection);
    const odd = { ...noneApply(MONDAY), answeredOn: 'yesterday' } as never;
    await expect(safety.tell(() => odd, 'a', MORNING)).rejects.toThrow(TypeError);
  });
});
