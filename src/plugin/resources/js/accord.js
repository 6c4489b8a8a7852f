/* The ground that all scripts of Accord stand on: elements, requests, pages and messages. No markup is ever made from text. */
(function () {
  'use strict';
  const Accord = window.Accord = window.Accord || {};
  if (Accord.h) {
    return;
  }

  /** An element. `on…` attributes are listeners, null and false leave an attribute out, children may be nested lists. */
  Accord.h = function (tag, attributes, ...children) {
    const element = document.createElement(tag);
    Object.entries(attributes || {}).forEach(([name, value]) => {
      if (value === null || value === undefined || value === false) {
        return;
      }
      if (name.startsWith('on')) {
        element.addEventListener(name.slice(2).toLowerCase(), value);
      } else if (name === 'value') {
        element.value = value;
      } else if (name === 'dataset') {
        Object.assign(element.dataset, value);
      } else {
        element.setAttribute(name === 'className' ? 'class' : name, value === true ? '' : String(value));
      }
    });
    append(element, children);
    return element;
  };

  function append(element, children) {
    children.flat(Infinity).forEach(child => {
      if (child !== null && child !== undefined && child !== false && child !== true) {
        element.append(child instanceof Node ? child : String(child));
      }
    });
  }

  /** Replaces everything inside the element. */
  Accord.fill = function (element, ...children) {
    element.replaceChildren();
    append(element, children);
    return element;
  };

  let ids = 0;
  Accord.id = prefix => 'accord-' + (prefix || 'x') + '-' + (++ids);

  /** A sentence with {0}, {1} … whose arguments may be elements: a list of children for `h`. */
  Accord.sentence = function (text, ...args) {
    return text.split(/(\{\d+\})/).map(piece => {
      const place = /^\{(\d+)\}$/.exec(piece);
      return place ? args[Number(place[1])] : piece;
    });
  };

  // ---- addresses and requests ----------------------------------------------------------------------------------

  Accord.url = path => AJS.contextPath() + path;
  Accord.pageUrl = path => Accord.url('/plugins/servlet/accord/' + path);
  Accord.issueUrl = key => Accord.url('/browse/' + encodeURIComponent(key));
  Accord.searchUrl = jql => Accord.url('/issues/?jql=' + encodeURIComponent(jql));
  Accord.profileUrl = name => Accord.url('/secure/ViewProfile.jspa?name=' + encodeURIComponent(name));

  /** `?a=1&b=2` of the members that are set. */
  Accord.query = function (members) {
    const query = new URLSearchParams();
    Object.entries(members || {}).forEach(([name, value]) => {
      if (value !== null && value !== undefined && value !== '') {
        query.set(name, value);
      }
    });
    const text = query.toString();
    return text ? '?' + text : '';
  };

  /** What the server refused, as Jira's error collection says it; status 0 means that it could not be reached. */
  Accord.Problem = class Problem extends Error {
    constructor(status, body) {
      const messages = (body && body.errorMessages) || [];
      const fields = (body && body.errors) || {};
      super(messages.concat(Object.values(fields)).join(' ') || words().unreachable);
      this.status = status;
      this.messages = messages;
      this.fields = fields;
      this.reasons = (body && body.reasons) || [];
      this.body = body;
      this.errorId = body && body.id;
    }
  };

  function words() {
    return {
      unreachable: AJS.I18n.getText("accord.error.unreachable"),
      broken: AJS.I18n.getText("accord.error.broken"),
      loading: AJS.I18n.getText("accord.loading")
    };
  }

  async function send(method, path, body, type) {
    const headers = {Accept: 'application/json'};
    const options = {method, headers, credentials: 'same-origin'};
    if (method !== 'GET') {
      headers['X-Atlassian-Token'] = 'no-check';
    }
    if (type) {
      headers['Content-Type'] = type;
      options.body = body;
    } else if (method !== 'GET') {
      headers['Content-Type'] = 'application/json';
      options.body = body === undefined ? '{}' : JSON.stringify(body);
    }
    let response;
    try {
      response = await fetch(Accord.url(path.startsWith('/rest/') ? path : '/rest/accord/1.0/' + path), options);
    } catch (e) {
      throw new Accord.Problem(0, null);
    }
    const json = /json/.test(response.headers.get('Content-Type') || '') ? await response.json().catch(() => null) : null;
    if (!response.ok) {
      throw new Accord.Problem(response.status, json || {errorMessages: [words().broken]});
    }
    return json;
  }

  /** Requests to `/rest/accord/1.0/…`, or to any other `/rest/…`; a refusal rejects with a Problem. */
  Accord.api = {
    get: (path, query) => send('GET', path + Accord.query(query)),
    post: (path, body) => send('POST', path, body),
    put: (path, body) => send('PUT', path, body),
    del: path => send('DELETE', path),
    upload: (path, file) => send('POST', path, file, 'text/csv')
  };

  // ---- pages -----------------------------------------------------------------------------------------------------

  const pages = {};

  /**
   * Says how a page is drawn: `render(root, page)`, where page has `path` (what follows the page's name in the address, split at
   * slashes), `query` and `data` (the shell's data attributes). A promise that rejects is shown as a problem.
   */
  Accord.page = function (name, render) {
    pages[name] = render;
    begin();
  };

  function begin() {
    const shell = document.getElementById('accord-page');
    const render = shell && pages[shell.dataset.page];
    if (!render || shell.dataset.begun) {
      return;
    }
    shell.dataset.begun = 'true';
    const root = Accord.frame ? Accord.frame(shell) : shell;
    const page = {
      path: (shell.dataset.path || '').split('/').filter(Boolean),
      query: new URLSearchParams(location.search),
      data: shell.dataset
    };
    Accord.fill(root, Accord.loading());
    Promise.resolve().then(() => render(root, page)).catch(problem => {
      Accord.fill(root, Accord.failure(problem));
    });
  }

  Accord.ready = function (run) {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', run);
    } else {
      run();
    }
  };
  Accord.ready(begin);

  Accord.loading = () => Accord.h('div', {className: 'accord-loading', role: 'status'},
    Accord.h('span', {className: 'aui-icon aui-icon-wait', 'aria-hidden': 'true'}), words().loading);

  /** A problem in the place of what could not be shown. Faults of ours give only the id that the log knows. */
  Accord.failure = function (problem) {
    if (!(problem instanceof Accord.Problem) && window.console) {
      console.error(problem);
    }
    const text = problem instanceof Accord.Problem ? problem.message : words().broken;
    return Accord.note('danger', [Accord.h('p', {role: 'alert'}, text)]);
  };

  // ---- messages ----------------------------------------------------------------------------------------------------

  /** Says something that passes: a flag for the eyes, announced to screen readers by AUI. */
  Accord.flag = function (type, title, text) {
    if (AJS.flag) {
      AJS.flag({type, title: AJS.escapeHtml(title), body: text ? AJS.escapeHtml(text) : '', close: type === 'error' ? 'manual' : 'auto'});
    }
  };

  /** Announces to screen readers what has changed on the page. */
  Accord.say = function (text) {
    let live = document.getElementById('accord-live');
    if (!live) {
      live = Accord.h('div', {id: 'accord-live', className: 'accord-sr', role: 'status', 'aria-live': 'polite'});
      document.body.append(live);
    }
    live.textContent = text;
  };
}());
