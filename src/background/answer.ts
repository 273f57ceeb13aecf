import browser from 'webextension-polyfill';
import {
  type Answer,
  AskError,
  type Message,
  type MessageType,
  type Params,
  type Result,
} from '../messages.ts';
import { withDatabase } from '../store/failures.ts';
import { siteRule } from '../store/sites.ts';
import { ANSWERS, type LedgerMessageType, type TabMessageType } from './answers.ts';
import { readArticle } from './articles.ts';
import { showBadge } from './badge.ts';
import { isForPages, type Visitor } from './door.ts';
import { injectCard, startPage } from './tabs.ts';
import { workerContext } from './worker.ts';

type Sender = browser.Runtime.MessageSender;

/** Answers a message that came in at the door. Never rejects: failures are answers, too. */
export async function answer(visitor: Visitor, sender: Sender): Promise<Answer> {
  if (!visitor.ok) return { ok: false, code: 'bad-message', detail: visitor.detail };
  const { message } = visitor;
  if (!isForPages(message.type) && !isOwnPage(sender))
    return { ok: false, code: 'bad-message', detail: `${message.type} is not for pages` };
  try {
    return { ok: true, result: await resultOf(message, sender) };
  } catch (error) {
    if (error instanceof AskError) return { ok: false, code: error.code, detail: error.message };
    return { ok: false, code: 'internal', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** The browser itself says where a message comes from; a content script bears the address of its page. */
function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

function resultOf(message: Message, sender: Sender): Promise<Result<MessageType>> {
  if (isAboutTab(message)) return answerTab(message, sender);
  if (isAboutLedger(message)) return answerLedger(message);
  throw new AskError('bad-message', `nobody answers ${message.type}`);
}

const TAB_ANSWERS: {
  [Type in TabMessageType]: (sender: Sender, params: Params<Type>) => Promise<Result<Type>>;
} = {
  'article.read': async (sender, params) => {
    try {
      const plan = await inDatabase(async (context) => {
        const host = new URL(sender.url ?? params.page.url).hostname;
        const rule = await siteRule(context.database, host);
        if (rule === 'off') throw new AskError('site-off', `${host} is switched off`);
        return readArticle(context, params);
      });
      await badge(sender, plan.facts);
      return plan;
    } catch (error) {
      await badge(sender, 0);
      throw error;
    }
  },
  'article.none': async (sender) => {
    await badge(sender, 0);
    return null;
  },
  'card.inject': async (sender) => {
    await injectCard(tabOf(sender)).catch((error: unknown) => {
      throw new AskError('page-unreachable', String(error));
    });
    return null;
  },
  'tab.start': (_sender, { tabId }) => startPage(tabId),
};

function isAboutTab(message: Message): message is Message<TabMessageType> {
  return Object.hasOwn(TAB_ANSWERS, message.type);
}

function isAboutLedger(message: Message): message is Message<LedgerMessageType> {
  return Object.hasOwn(ANSWERS, message.type);
}

function answerTab<Type extends TabMessageType>(
  { type, params }: Message<Type>,
  sender: Sender,
): Promise<Result<Type>> {
  return TAB_ANSWERS[type](sender, params);
}

function answerLedger<Type extends LedgerMessageType>({
  type,
  params,
}: Message<Type>): Promise<Result<Type>> {
  return inDatabase((context) => ANSWERS[type](context, params));
}

function inDatabase<Value>(
  work: (context: ReturnType<typeof workerContext>) => Promise<Value>,
): Promise<Value> {
  const context = workerContext();
  return withDatabase(context.database, () => work(context));
}

async function badge(sender: Sender, facts: number): Promise<void> {
  if (sender.tab?.id !== undefined) await showBadge(sender.tab.id, facts);
}

function tabOf(sender: Sender): number {
  if (sender.tab?.id === undefined) throw new AskError('page-unreachable', 'the message comes from no tab');
  return sender.tab.id;
}
