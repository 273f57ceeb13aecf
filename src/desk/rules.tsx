import { useState } from 'preact/hooks';
import type { DeskQuery, RuleView } from '../messages.ts';
import { ask } from '../ui/background.ts';
import { formatMoment } from '../ui/dates.ts';
import { message } from '../ui/messages.ts';
import { Link } from '../ui/parts/link.tsx';
import type { RoomProps } from './desk.tsx';
import { List } from './list.tsx';
import { useRows } from './rows.ts';

const askRules = (query: DeskQuery) => ask('desk.rules', query);

/** What the reader said of names on cards; each rule can be taken back, and the one taken back last be made again. */
export function Rules(props: RoomProps) {
  const [rows, again] = useRows({ ask: askRules, search: props.search, page: props.page });
  const [removed, setRemoved] = useState<RuleView>();
  const [failed, setFailed] = useState(false);

  const attempt = async (action: () => Promise<unknown>, now: RuleView | undefined) => {
    try {
      await action();
      setFailed(false);
      setRemoved(now);
      again();
    } catch {
      setFailed(true);
    }
  };
  const remove = (rule: RuleView) => attempt(() => ask('rule.remove', { id: rule.id }), rule);
  const makeAgain = ({ name, effect, article }: RuleView) =>
    attempt(() => ask('rule.make', { name, effect, articleId: article.id }), undefined);

  return (
    <>
      <div class="notice-place" role="status">
        {failed && <p class="notice problem">{message('ruleFailed')}</p>}
        {removed && !failed && (
          <p class="notice">
            {message('ruleRemoved', { name: removed.name })}{' '}
            <button type="button" class="button" onClick={() => void makeAgain(removed)}>
              {message('undo')}
            </button>
          </p>
        )}
      </div>
      <List
        {...props}
        rows={rows}
        again={again}
        empty={message('rulesNone')}
        sample={false}
        count="ruleCount"
      >
        {(rules) => (
          <ul class="rows">
            {rules.map((rule) => (
              <RuleRow key={rule.id} rule={rule} remove={() => void remove(rule)} />
            ))}
          </ul>
        )}
      </List>
    </>
  );
}

function RuleRow({ rule, remove }: { rule: RuleView; remove(): void }) {
  const { name, article, made } = rule;
  return (
    <li class="row row-rule">
      <div>
        <p class="row-title">
          <b>{name}</b> {effectText(rule)}
        </p>
        <p class="small quiet">
          <Link to={article.url}>{article.title || article.url}</Link>
          {' · '}
          {article.site}
          {' · '}
          {message('ruleMadeOn', { date: formatMoment(made) })}
        </p>
      </div>
      <button
        type="button"
        class="button-text"
        aria-label={`${message('ruleRemove')}: ${name}`}
        onClick={remove}
      >
        {message('ruleRemove')}
      </button>
    </li>
  );
}

function effectText({ effect, entity }: RuleView): string {
  if (effect.type === 'never') return message('ruleNever');
  if (effect.type === 'not-here') return message('ruleNotHere');
  return message('ruleIs', { entity: entity?.name ?? effect.entity });
}
