/* The brief for a meeting with the counterpart: one printed page, and the same as text to copy. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const AT_MOST = 15;
  /** Of what was recorded for the first time. */
  const FIRST = /^(relationshipModel|maturityLevel|decidedBy|why)/;
  const {words, value} = Accord.relationship;
  const name = person => person ? person.displayName || person.name || person.key : AJS.I18n.getText("accord.person.nobody");

  Accord.page('brief', async (root, page) => {
    root.classList.add('accord-brief');
    await load(root, decodeURIComponent(page.path[0] || ''), page.query.get('since'));
  });

  async function load(root, key, since) {
    const brief = await Accord.api.get('projects/' + encodeURIComponent(key) + '/relationship/brief', {since});
    const lists = await Promise.all(Object.values(brief.searches).map(found));
    draw(root, key, brief, Object.fromEntries(Object.keys(brief.searches).map((member, index) => [member, lists[index]])));
  }

  /** What the search finds that the heading links to; null where Jira's search does not answer. */
  async function found(jql) {
    try {
      return await Accord.api.get('/rest/api/2/search', {jql, maxResults: AT_MOST, fields: 'summary,status,assignee'});
    } catch (problem) {
      return null;
    }
  }

  function draw(root, key, brief, lists) {
    const title = AJS.I18n.getText("accord.brief.title", name(brief.counterpart));
    const blocks = [
      issues(AJS.I18n.getText("accord.brief.delivered"), brief.searches.delivered, lists.delivered),
      {title: AJS.I18n.getText("accord.brief.late"), jql: brief.searches.late, list: lists.late, lines: brief.late.map(each => [each.sentence + ', ' + Accord.date.day(each.on)]).concat(lines(lists.late))},
      issues(AJS.I18n.getText("accord.brief.waiting"), brief.searches.waiting, lists.waiting),
      {title: AJS.I18n.getText("accord.brief.decided"), lines: decided(brief)},
      {title: AJS.I18n.getText("accord.brief.seats"), lines: brief.seats.map(each => [AJS.I18n.getText("accord.brief.seat", each.application, Accord.words.seat[each.seat], each.before ? name(each.before) : AJS.I18n.getText("accord.models.vacant"), each.after ? name(each.after) : AJS.I18n.getText("accord.models.vacant"))])}
    ];
    const lead = brief.contact ? AJS.I18n.getText("accord.brief.since.forum", Accord.date.day(brief.since), brief.contact) : AJS.I18n.getText("accord.brief.since", Accord.date.day(brief.since));
    const since = Accord.input({type: 'date', value: brief.since, onChange: event => {
      if (event.currentTarget.value) {
        load(root, key, event.currentTarget.value).catch(problem => Accord.flag('error', problem.message));
      }
    }});
    document.title = title;
    Accord.fill(root,
      Accord.header({
        title, lead, crumbs: [[AJS.I18n.getText("accord.page.relationship.link"), Accord.pageUrl('relationship/' + encodeURIComponent(key))]],
        actions: [Accord.button(AJS.I18n.getText("accord.print"), () => window.print()), Accord.button(AJS.I18n.getText("accord.brief.copy"), () => copy(text(title, lead, blocks)), {'data-copy': 'true'})]
      }),
      h('div', {className: 'accord-filters accord-noprint'}, Accord.field({label: AJS.I18n.getText("accord.brief.from"), name: 'since', control: since})),
      blocks.map(section));
  }

  const lines = list => list ? list.issues.map(each => [each.key + ' ' + each.fields.summary, each]) : [];
  const issues = (title, jql, list) => ({title, jql, list, lines: lines(list)});

  function decided(brief) {
    const told = change => change.fields.every(field => field.before === null) ? FIRST : /./;
    return brief.decided.flatMap(change => change.fields.filter(field => field.field !== 'evidence' && told(change).test(field.field))
      .map(field => [AJS.I18n.getText("accord.brief.field", Accord.date.day(change.at), words.field[field.field] || field.field, value(field.field, field.after)), null])
      .concat(change.confirmed === null ? [] : [[AJS.I18n.getText("accord.brief.confirmed", Accord.date.day(change.at))]]))
      .concat(brief.agreements.map(each => [AJS.I18n.getText("accord.brief.agreement", each.number, each.signed, each.signatories)]));
  }

  function section(block) {
    const line = ([words, issue]) => h('li', {}, issue ? [h('a', {className: 'accord-inline', href: Accord.issueUrl(issue.key)}, issue.key), ' ', issue.fields.summary,
      issue.fields.status ? h('span', {className: 'accord-sub'}, issue.fields.status.name) : null] : words);
    const more = block.list && block.list.total > block.list.issues.length ? h('p', {className: 'accord-small'}, AJS.I18n.getText("accord.brief.more", block.list.total - block.list.issues.length)) : null;
    return Accord.section(block.title, [
      block.list === null ? h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.relationship.open.unknown")) : null,
      block.lines.length ? h('ul', {className: 'accord-brief-lines'}, block.lines.map(line)) : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.brief.nothing")), more
    ], block.list && block.list.total ? h('a', {href: Accord.searchUrl(block.jql), className: 'accord-noprint'}, AJS.I18n.getText("accord.brief.search", block.list.total)) : null);
  }

  const text = (title, lead, blocks) => [title, lead].concat(blocks.flatMap(block => ['', block.title].concat(block.lines.length
    ? block.lines.map(([line]) => '- ' + line.replace(/\s+/g, ' ')) : ['- ' + AJS.I18n.getText("accord.brief.nothing")]))).join('\n');

  /** To the clipboard, and shown: where the browser forbids the first, the second can be copied by hand. */
  async function copy(words) {
    let done = true;
    try {
      await navigator.clipboard.writeText(words);
    } catch (e) {
      done = false;
    }
    await Accord.dialog({
      title: done ? AJS.I18n.getText("accord.brief.copied") : AJS.I18n.getText("accord.brief.byhand"), size: 'large',
      content: Accord.textarea({value: words, rows: 18, readonly: true, 'aria-label': AJS.I18n.getText("accord.brief.text")})
    });
  }
}());
