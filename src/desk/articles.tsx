import type { ArticleRow, DeskQuery } from '../messages.ts';
import { ask } from '../ui/background.ts';
import { formatDate, formatMoment } from '../ui/dates.ts';
import { counted, message } from '../ui/messages.ts';
import { Exports } from '../ui/parts/exports.tsx';
import { Link } from '../ui/parts/link.tsx';
import type { RoomProps } from './desk.tsx';
import { List } from './list.tsx';
import { useRows } from './rows.ts';

const askArticles = (query: DeskQuery) => ask('desk.articles', query);

/** The articles that were read, newest first. */
export function Articles(props: RoomProps) {
  const [rows, again] = useRows({ ask: askArticles, search: props.search, page: props.page });
  return (
    <List {...props} rows={rows} again={again} empty={message('articlesNone')} count="articleCount">
      {(articles) => (
        <ul class="rows">
          {articles.map((article) => (
            <Article key={article.id} article={article} />
          ))}
        </ul>
      )}
    </List>
  );
}

function Article({ article }: { article: ArticleRow }) {
  const { title, url, site, published, language, firstRead, facts, notes } = article;
  return (
    <li class="row row-article">
      <div>
        <h2 class="row-title" lang={language}>
          <Link to={url}>{title || url}</Link>
        </h2>
        <p class="small quiet">
          {message('siteAndDate', { site, date: published && formatDate(published) })}
          {' · '}
          {message('firstRead', { date: formatMoment(firstRead) })}
        </p>
      </div>
      <p class="row-figures small">
        <span>{counted('factCount', facts)}</span>
        {notes > 0 && <span>{counted('noteCount', notes)}</span>}
      </p>
      <Exports label={message('exportArticle')} articleId={article.id} of={title} />
    </li>
  );
}
