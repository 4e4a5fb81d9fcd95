import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { closedCard } from '../cards/closed-card.ts';
import { referenceFrom, secretFrom } from '../dialogs/form/reference.ts';
import { dialogs } from '../dialogs/index.ts';
import { createSendMail } from './channel/mail/create-send-mail.ts';
import { createSend } from './channel/send.ts';
import { createAskMembers } from './channel/teams/ask-members.ts';
import { createBotToken } from './channel/teams/bot-token.ts';
import { createConnector } from './channel/teams/connector.ts';
import { deepLink } from './channel/teams/deep-link.ts';
import { tenantOf } from './channel/teams/is-foreign.ts';
import { createWidgetChannel } from './channel/widget/widget-channel.ts';
import type { Config } from './config.ts';
import { createBook } from './content/book.ts';
import { readContentFiles } from './content/content-files.ts';
import { isAtWork } from './content/is-at-work.ts';
import { createLiveContent } from './content/live-content.ts';
import { picturesIn, seedFolder } from './content/load-content.ts';
import { londonDay } from './content/london-time.ts';
import { monthsAsked } from './content/months-asked.ts';
import { nextMonday, weeksBefore } from './content/next-monday.ts';
import { nightAfter } from './content/night-after.ts';
import { createTakeEdits } from './content/take-edits.ts';
import { createCaseReads } from './conversation/look-up.ts';
import { createPreviewContent } from './conversation/preview-content.ts';
import type { World } from './conversation/scene.ts';
import { createTakeTurn } from './conversation/take-turn.ts';
import { createReseal } from './delivery/create-reseal.ts';
import { createPace } from './delivery/pace.ts';
import { createDeliveryWorker } from './delivery/worker.ts';
import type { Log } from './log.ts';
import { createMetrics } from './metrics/create-metrics.ts';
import { untraced } from './metrics/traces.ts';
import { createKeyring } from './server/create-keyring.ts';
import { createServer } from './server/create-server.ts';
import { createTokens } from './server/create-tokens.ts';
import { createMetricsServer } from './server/metrics-server.ts';
import { chatPage } from './server/pages/chat-page.ts';
import { demoPage } from './server/pages/demo-page.ts';
import { privacyPage, termsPage } from './server/pages/notice-pages.ts';
import { bundleWidget, widgetAssets } from './server/widget-files.ts';
import { dataKeyFile } from './store/data-key.ts';
import { openStore } from './store/open-store.ts';
import type { ContentDeps } from './team/content/content-deps.ts';
import { createReviews } from './team/content/create-reviews.ts';
import { createDraftChange } from './team/content/draft-change.ts';
import { createEditContent } from './team/content/edit-content.ts';
import { createDigest } from './team/create-digest.ts';
import { createNudge } from './team/create-nudge.ts';
import { createReport } from './team/create-report.ts';
import { createRetention } from './team/create-retention.ts';
import { createSuggest } from './team/create-suggest.ts';
import { createDesk } from './team/desk.ts';
import { createCaseDrawer, drawUrgentWaits } from './team/draw-case.ts';
import { createDrawClimb } from './team/draw-climb.ts';
import { createDrawNews } from './team/draw-news.ts';
import { createFindCases } from './team/find-cases.ts';
import { createReportMonth } from './team/report-month.ts';
import { createRoster } from './team/roster.ts';
import { createSearch } from './team/search.ts';
import { createTellPerson } from './team/tell-person.ts';
import { createTriage } from './triage/create-triage.ts';
import { findDanger } from './triage/find-danger.ts';
import { maskPii } from './triage/pii/mask-pii.ts';
import { privacy } from './triage/pii/privacy.ts';
import { readScorer } from './triage/scorer/read-scorer.ts';
import { createUnderstand } from './understanding/create-understand.ts';

const newToken = () => randomBytes(32).toString('base64url');

interface Deps {
  readonly config: Config;
  readonly log: Log;
  readonly now: () => Date;
}

/** Longest wait for Microsoft's connector, in milliseconds; after it nobody knows whether a post arrived. */
const connectorTimeout = 15_000;

/** Longest wait for a model, in milliseconds; nobody waits for it but its own delivery. */
const modelTimeout = 20_000;

/** The composition root: everything is opened, made and connected here. Nothing listens until `listen`. */
export async function createApp({ config, log, now }: Deps) {
  const { teams: teamsMode, contact, mode } = config;
  const live = createLiveContent(readContentFiles(seedFolder), picturesIn(seedFolder));
  const { content } = live;
  const runsOut = content.holidaysRunOut(now());
  if (runsOut !== undefined) log.warn('bank holidays run out soon: add the next years to the content');
  const key = config.dataKey === undefined ? await dataKeyFile(config.dataDir) : { key: config.dataKey };
  const store = await openStore({
    file: config.databaseFile,
    url: config.databaseUrl,
    dataKey: key.key,
    oldDataKeys: config.oldDataKeys,
    now,
  });
  const reseal = createReseal({ store, log });

  const refreshContent = createTakeEdits({ live, edits: store.contentEdits, log });
  await refreshContent();
  const { hours } = config.urgent;
  const urgentAtWork = (at: Date) => hours === undefined || isAtWork(hours, at, content.isBankHoliday);
  const newId = () => randomUUID();
  const page = (path: string) => `${config.publicUrl ?? `http://localhost:${config.port}`}${path}`;
  const world: World = {
    dialogs,
    languages: config.languages,
    content,
    now,
    findDanger,
    privacy,
    triage: createTriage(readScorer()),
    urgent: {
      afterMs: config.urgentAfter,
      isAtWork: urgentAtWork,
      says: config.urgent.says,
      harmToOthers: config.urgent.harmToOthers,
    },
    asksModel: config.model !== undefined,
    newReference: () => referenceFrom(randomInt),
    newSecret: () => secretFrom(randomInt),
    understand: createUnderstand({ content, findDanger }),
    ...createCaseReads({ cases: store.cases, now }),
    page,
    ...(contact === undefined ? {} : { contact }),
  };
  // The streams are counted by a server that is made further down.
  const streams = { count: () => 0 };
  const metrics = createMetrics({ store, sockets: () => streams.count(), now });
  // OpenTelemetry is loaded only where somebody collects.
  const traces =
    config.tracesUrl === undefined
      ? untraced
      : (await import('./metrics/create-traces.ts')).createTraces({ url: config.tracesUrl });
  const takeTurn = traces.ofTurns(metrics.ofTurns(createTakeTurn({ store, world })));
  const connector = createConnector({
    token: createBotToken(teamsMode),
    tenantId: tenantOf(teamsMode),
    timeoutMs: connectorTimeout,
  });
  const roster = createRoster({ ask: createAskMembers({ connector }), now });
  // On one's own machine nobody is signed in.
  const named = (people: readonly string[]) => (mode === 'local' ? 'everybody' : people);
  const find = createFindCases({ store, roster, now });
  const book = createBook(live);
  const previewContent = createPreviewContent({ dialogs, page, now });
  const editing: ContentDeps = {
    book,
    store,
    refresh: refreshContent,
    preview: (kind, entry) => previewContent(kind.id, entry.id, live.wouldBe({ kind, entryId: entry.id, entry })),
    now,
  };
  const tokens = createTokens({ keyring: createKeyring({ read: () => store.keys.signing('widget'), now }), now });
  const reportMonth = createReportMonth({ store, now });
  const desk = createDesk({
    find,
    editContent: createEditContent(editing),
    draftChange: createDraftChange(editing),
    report: createReport({
      reportMonth,
      monthsAsked,
      pageOf: async (from) => page(`/report?of=${(await tokens.issue('report', londonDay(from).slice(0, 7))).token}`),
      now,
    }),
    linkTo: deepLink,
    store,
    roster,
    content,
    now,
    owners: named(config.teamOwners),
    editors: named(config.contentEditors),
    canEmail: config.mail !== undefined,
    holdMs: config.replyHold,
    quietDays: config.quietDays,
    urgentAfterMs: config.urgentAfter,
  });

  const retention = createRetention({ store, periods: config.keep, nightAfter, now, log });
  const digest = createDigest({ store, nextMonday, weeksBefore, now });
  const reviews = createReviews({ store, book, nextMonday, now });
  const news = createDrawNews({ champions: store.champions, cases: store.cases, linkTo: deepLink, content });
  // The SDK is loaded only where a model is set.
  const ask =
    config.model === undefined
      ? undefined
      : (await import('./channel/model/create-ask-model.ts')).createAskModel({
          ...config.model,
          timeoutMs: modelTimeout,
          log,
        });
  const worker = createDeliveryWorker({
    store,
    send: createSend({ connector }),
    ...(config.mail === undefined ? {} : { sendMail: createSendMail({ ...config.mail, timeoutMs: connectorTimeout }) }),
    drawing: {
      drawCase: createCaseDrawer({ store, content, now }),
      drawUrgentWaits,
      drawClimb: createDrawClimb({ cases: store.cases, now }),
      drawDigest: digest.draw,
      drawForColleague: news.drawForColleague,
      drawRecognition: news.drawRecognition,
      drawReviews: reviews.draw,
      drawGone: (text) => closedCard.draw({ text }),
      ...createTellPerson({ store, now, newToken, page, trustName: content.trust.name }),
    },
    retain: retention.run,
    suggest: ask === undefined ? undefined : createSuggest({ store, ask, mask: maskPii, now }),
    nudge: createNudge({
      store,
      now,
      rules: {
        urgentAfterMs: config.urgentAfter,
        quietDays: config.quietDays,
        dueAfterWorkingDays: (from, days) => content.dueAfterWorkingDays(from, days),
        onCall: config.urgent.onCall,
        isAtWork: urgentAtWork,
      },
    }),
    now,
    random: Math.random,
    attempted: metrics.attempted,
    watch: traces.ofAttempts,
    pace: createPace({ now }),
    log,
    deadLetterAfter: config.deadLetterAfter,
  });

  // The Teams SDK takes a second to load; a service without Teams does not pay it.
  const teams =
    teamsMode.kind === 'off'
      ? undefined
      : (await import('./channel/teams/create-teams.ts')).createTeams({
          teams: teamsMode,
          ...(contact === undefined ? {} : { contact }),
          takeTurn,
          desk: traces.ofDesk(metrics.ofDesk(desk)),
          search: createSearch({ find, now }),
          sendNow: worker.sendNow,
          connector,
          log,
        });
  const widgetFiles = await bundleWidget({ cacheDir: join(config.dataDir, 'cache') });
  const facts = {
    trustName: content.trust.name,
    demonstration: mode === 'local',
    ...widgetAssets(widgetFiles),
    languages: config.languages,
    ...(contact === undefined ? {} : { contactPhone: contact.phone, contactHours: contact.hours }),
  };
  const server = createServer({
    config,
    log,
    now,
    newId,
    widget: createWidgetChannel({ takeTurn, store, now, newId }),
    tokens,
    reportOf: async (month) => {
      const months = monthsAsked(month, now());
      return months === undefined ? undefined : reportMonth(months);
    },
    content,
    facts,
    pictures: new URL('pictures/', seedFolder),
    health: { ping: store.ping, deliveries: () => store.deliveries.health(now()) },
    pages: {
      demo: () => demoPage(facts),
      chat: (locale) => chatPage(facts, locale),
      privacy: (locale) => privacyPage(facts, { ...config.keep, asksModel: config.model !== undefined }, locale),
      terms: (locale) => termsPage(facts, locale),
    },
    widgetFiles,
    teams,
  });

  streams.count = server.sockets;
  const figures = createMetricsServer({ ...config.metrics, metrics });

  return {
    /** The key file, when it was made just now. */
    keyFileMade: 'made' in key ? key.made : undefined,
    async listen(): Promise<number> {
      const port = await server.listen(config.port, config.host);
      await figures.listen();
      await retention.plan();
      await digest.plan();
      await reviews.plan();
      worker.start();
      if (config.oldDataKeys.length > 0) reseal.start();
      return port;
    },
    /** Drains turns, closes sockets and the store; over within ten seconds. */
    async close(): Promise<void> {
      await figures.close();
      await server.close();
      await teams?.settled();
      await worker.stop();
      await reseal.stop();
      await traces.close();
      await store.close();
    },
  };
}
