// What of Jira's own script plugins rely on, and the inline edit of the issue page.
(function ($) {
  'use strict';

  const JIRA = window.JIRA = {
    Events: {NEW_CONTENT_ADDED: 'newContentAdded'},
    CONTENT_ADDED_REASON: {
      pageLoad: 'pageLoad', inlineEditStarted: 'inlineEditStarted', panelRefreshed: 'panelRefreshed'
    },
    bind(event, handler) { $(document).on(event, handler); },
    unbind(event, handler) { $(document).off(event, handler); },
    trigger(event, args) { $(document).trigger(event, args); }
  };

  const added = (element, reason) => JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$(element), reason]);

  function issue() { return document.getElementById('issue-content'); }

  async function html(url, options) {
    const response = await fetch(url, Object.assign({credentials: 'same-origin'}, options));
    return {ok: response.ok, text: await response.text()};
  }

  // Jira replaces the panels of the issue page after an inline edit and then says so, panel by panel.
  async function refresh() {
    const content = issue();
    const answer = await html(AJS.contextPath() + '/browse/' + encodeURIComponent(content.dataset.key) +
      '?content=true' + (/[?&]tab=history/.test(location.search) ? '&tab=history' : ''));
    content.innerHTML = answer.text;
    content.querySelectorAll('.module').forEach(panel => added(panel, JIRA.CONTENT_ADDED_REASON.panelRefreshed));
  }

  function show(cell, text) {
    cell.innerHTML = text;
    const form = cell.querySelector('form');
    form.addEventListener('submit', event => {
      event.preventDefault();
      save(cell, form);
    });
    form.querySelector('.cancel').addEventListener('click', event => {
      event.preventDefault();
      refresh();
    });
    added(cell, JIRA.CONTENT_ADDED_REASON.inlineEditStarted);
    const input = form.querySelector('input:not([type=hidden]), select, textarea');
    if (input) { input.focus(); }
  }

  async function save(cell, form) {
    const answer = await html(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form))});
    if (answer.ok) {
      await refresh();
    } else {
      show(cell, answer.text);
    }
  }

  async function edit(cell) {
    const url = AJS.contextPath() + '/secure/EditIssue.jspa?key=' + encodeURIComponent(issue().dataset.key) +
      '&field=' + encodeURIComponent(cell.dataset.field);
    const answer = await html(url);
    if (answer.ok) { show(cell, answer.text); }
  }

  document.addEventListener('click', event => {
    const cell = event.target.closest('[data-field]');
    const wanted = cell && !event.target.closest('form, a') && event.target.closest('.workbench-edit, .workbench-value');
    if (wanted && cell.querySelector('.workbench-edit')) { edit(cell); }
  });

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && event.target.closest && event.target.closest('[data-field] form')) { refresh(); }
  });

  // Another project or type has other fields.
  document.addEventListener('change', event => {
    const form = event.target.closest('#issue-create');
    if (form && (event.target.dataset.redraw || event.target.name === 'issuetype')) {
      location.search = new URLSearchParams(new FormData(form)).toString();
    }
  });

  $(() => added(document.body, JIRA.CONTENT_ADDED_REASON.pageLoad));
}(jQuery));
