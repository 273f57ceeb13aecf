import type { DeskQuery, FactView } from '../messages.ts';
import { ask } from '../ui/background.ts';
import { sentenceOf } from '../ui/facts.ts';
import { message } from '../ui/messages.ts';
import { FactStatus, Quote, WhereRead } from '../ui/parts/fact.tsx';
import type { RoomProps } from './desk.tsx';
import { List } from './list.tsx';
import { useRows } from './rows.ts';

const askFacts = (query: DeskQuery) => ask('desk.facts', query);

/** Every fact of every article, with its words. */
export function FactsRoom(props: RoomProps) {
  const [rows, again] = useRows({ ask: askFacts, search: props.search, page: props.page });
  return (
    <List {...props} rows={rows} again={again} empty={message('factsNoneYet')} count="factCount">
      {(facts) => (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{message('columnClaim')}</th>
              <th scope="col">{message('columnStatus')}</th>
              <th scope="col">{message('columnArticle')}</th>
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <FactRow key={fact.id} fact={fact} />
            ))}
          </tbody>
        </table>
      )}
    </List>
  );
}

function FactRow({ fact }: { fact: FactView }) {
  const { title, language } = fact.article;
  return (
    <tr>
      <td>
        <p>{sentenceOf(fact)}</p>
        <Quote fact={fact} />
      </td>
      <td>
        <p class="fact-line table-status">
          <FactStatus fact={fact} />
        </p>
      </td>
      <td class="small">
        <p lang={language}>{title}</p>
        <p class="quiet">
          <WhereRead fact={fact} />
        </p>
      </td>
    </tr>
  );
}
