// The editor of the SPARQL page: CodeMirror over the text area, results as a table below it.
'use strict';

(function sparql() {
  const form = document.querySelector('form.sparql');
  const area = form.querySelector('textarea');
  const example = form.querySelector('select');
  const result = document.getElementById('result');

  const editor = CodeMirror.fromTextArea(area, {
    mode: 'application/sparql-query', lineNumbers: true, matchBrackets: true,
    // Tab leaves the editor, as it leaves any other field.
    extraKeys: { 'Ctrl-Enter': () => run(), 'Cmd-Enter': () => run(), Tab: false, 'Shift-Tab': false },
  });
  editor.getInputField().setAttribute('aria-label', 'SPARQL query');
  // A long query must scroll for the keyboard, too.
  const scroller = editor.getScrollerElement();
  scroller.tabIndex = 0;
  scroller.setAttribute('role', 'region');
  scroller.setAttribute('aria-label', 'SPARQL query, to scroll');

  example.addEventListener('change', async () => {
    if (example.value) {
      const file = await fetch(example.dataset.queries + encodeURIComponent(example.value) + '?format=rq');
      editor.setValue((await file.text()).replace(/^#\+.*\n/gm, '').trimStart());
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });

  function element(name, text, attributes = {}) {
    const made = document.createElement(name);
    made.textContent = text;
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  }

  // What stands under the graph's base is on this server, whatever host that is.
  function local(iri) {
    const base = form.dataset.base;
    if (!iri.startsWith(base)) {
      return iri;
    }
    const rest = iri.slice(base.length);
    return form.dataset.root + (rest.startsWith('id/') ? 'page/' + rest.slice(3) : rest);
  }

  function cell(term) {
    const made = document.createElement('td');
    if (!term) {
      return made;
    }
    if (term.type === 'uri' && /^https?:/.test(term.value)) {
      made.append(element('a', term.value.replace(form.dataset.base + 'id/', ''), { href: local(term.value) }));
    } else {
      made.textContent = term.value;
    }
    return made;
  }

  function table(columns, rows) {
    const made = document.createElement('table');
    const head = made.createTHead().insertRow();
    columns.forEach((column) => head.append(element('th', column, { scope: 'col' })));
    const body = made.createTBody();
    rows.forEach((row) => {
      const line = body.insertRow();
      columns.forEach((column) => line.append(cell(row[column])));
    });
    const scroll = element('div', '', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Result' });
    scroll.append(made);
    return scroll;
  }

  function show(answer, text) {
    if (!answer.ok) {
      return [element('h2', 'The query did not run'), element('pre', text)];
    }
    if (!(answer.headers.get('Content-Type') || '').includes('json')) {
      return [element('h2', 'Graph'), element('pre', text)];
    }
    const json = JSON.parse(text);
    if ('boolean' in json) {
      return [element('h2', json.boolean ? 'Yes' : 'No')];
    }
    const rows = json.results.bindings;
    return [element('h2', rows.length + (rows.length === 1 ? ' row' : ' rows')), table(json.head.vars, rows)];
  }

  async function run() {
    result.hidden = false;
    result.replaceChildren(element('p', 'Running …'));
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/sparql-query',
          Accept: 'application/sparql-results+json, text/turtle;q=0.9',
        },
        body: editor.getValue(),
      });
      result.replaceChildren(...show(answer, await answer.text()));
    } catch (error) {
      result.replaceChildren(element('p', 'The endpoint did not answer: ' + error.message));
    }
  }
})();
