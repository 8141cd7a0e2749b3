/** A local GraphiQL: five static files, no CDN, no inline script. The build copies them, so production needs no dev packages. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';

const require = createRequire(import.meta.url);
const here = path.dirname(fileURLToPath(import.meta.url));

/** File → where it comes from when the build has not copied it yet. */
export const GRAPHIQL_FILES: Readonly<Record<string, string>> = {
  'react.js': 'react/umd/react.production.min.js',
  'react-dom.js': 'react-dom/umd/react-dom.production.min.js',
  'graphiql.js': 'graphiql/graphiql.min.js',
  'graphiql.css': 'graphiql/graphiql.min.css',
};

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Channel gateway</title><link rel="stylesheet" href="/graphiql/graphiql.css"><link rel="stylesheet" href="/graphiql/page.css"></head>
<body>
<form id="sign-in"><label>Client id <input name="client" autocomplete="off" size="40"></label> <label>Secret <input name="secret" type="password" autocomplete="off" size="48"></label> <button>Get a token</button> <output></output></form>
<div id="graphiql"></div>
<script src="/graphiql/react.js"></script><script src="/graphiql/react-dom.js"></script><script src="/graphiql/graphiql.js"></script><script src="/graphiql/page.js"></script>
</body></html>`;

const CSS =
  'html,body{margin:0;height:100%;font:14px sans-serif}body{display:flex;flex-direction:column}#sign-in{padding:8px 12px;border-bottom:1px solid #ccc}#graphiql{flex:1;min-height:0}';

/** Asks the token endpoint with the form's credential and sends what it answers with every query. The secret is not kept. */
const SCRIPT = `(() => {
  let token = '';
  const form = document.getElementById('sign-in');
  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  const fetcher = (body) => fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer ' + token }, body: JSON.stringify(body) }).then((answer) => answer.json());
  const draw = () => root.render(React.createElement(GraphiQL, { fetcher, key: token, defaultQuery: 'query Me {\\n  viewer {\\n    actor { displayName }\\n    permissions { name held }\\n  }\\n}\\n' }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = new FormData(form);
    const basic = btoa(encodeURIComponent(fields.get('client')) + ':' + encodeURIComponent(fields.get('secret')));
    fetch('/oauth/token', { method: 'POST', headers: { authorization: 'Basic ' + basic, 'content-type': 'application/x-www-form-urlencoded' }, body: 'grant_type=client_credentials' })
      .then((answer) => answer.json())
      .then((answer) => {
        token = answer.access_token || '';
        form.querySelector('output').textContent = token ? 'Signed in for ' + answer.expires_in / 60 + ' minutes.' : answer.error;
        if (token) draw();
      });
  });
  draw();
})();`;

function locate(file: string, source: string): string {
  const built = path.join(here, 'graphiql', file);
  return fs.existsSync(built)
    ? built
    : path.join(
        path.dirname(require.resolve(`${source.split('/')[0] ?? ''}/package.json`)),
        ...source.split('/').slice(1),
      );
}

export function graphiqlRoutes(app: FastifyInstance): void {
  app.get('/graphiql', (_request, reply) => reply.type('text/html; charset=utf-8').send(PAGE));
  app.get('/graphiql/page.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(SCRIPT));
  app.get('/graphiql/page.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(CSS));
  for (const [file, source] of Object.entries(GRAPHIQL_FILES)) {
    const type = file.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
    app.get(`/graphiql/${file}`, (_request, reply) =>
      reply
        .type(type)
        .header('cache-control', 'public, max-age=86400')
        .send(fs.createReadStream(locate(file, source))),
    );
  }
}
