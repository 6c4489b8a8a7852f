/* The import of applications: the file, what its columns fill, what that would change, and applying it. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const SEPARATORS = [[',', AJS.I18n.getText("accord.import.separator.comma")], [';', AJS.I18n.getText("accord.import.separator.semicolon")],
    ['\t', AJS.I18n.getText("accord.import.separator.tab")], ['|', '|']];
  const ENCODINGS = ['UTF-8', 'windows-1252'];
  const FORMATS = ['yyyy-MM-dd', 'd.M.yyyy', 'd/M/yyyy', 'M/d/yyyy', 'd-M-yyyy', 'yyyy/M/d', 'yyyyMMdd', 'yyyy-MM-dd HH:mm:ss', 'd.M.yy'];
  const OF_ITS_OWN = ['key', 'name'];

  const FIELDS = Accord.applicationFields;

  const at = (id, step) => Accord.pageUrl('import/' + id + (step ? '?step=' + step : ''));
  const to = (id, rest) => 'imports/' + id + '/' + rest;

  Accord.page('import', async (root, page) => {
    if (!page.path.length) {
      file(root);
      return;
    }
    const found = await Accord.api.get(to(page.path[0], 'columns'));
    if (found.job !== null) {
      await progress(root, found, found.job);
    } else if (page.query.get('step') === 'preview') {
      await preview(root, found);
    } else {
      await columns(root, found);
    }
  });

  // ---- the frame of every step -----------------------------------------------------------------------------------------

  const STEPS = [AJS.I18n.getText("accord.import.step.file"), AJS.I18n.getText("accord.import.step.columns"), AJS.I18n.getText("accord.import.step.preview"), AJS.I18n.getText("accord.import.step.apply")];

  function draw(root, step, found, ...content) {
    Accord.fill(root,
      Accord.header({
        title: AJS.I18n.getText("accord.page.import.title"), crumbs: [[AJS.I18n.getText("accord.page.applications.title"), Accord.pageUrl('applications')]],
        lead: found ? AJS.I18n.getText("accord.import.lead", found.fileName, String(found.rows), found.encoding, separatorWord(found.separator)) : AJS.I18n.getText("accord.import.lead.none")
      }),
      h('ol', {className: 'aui-progress-tracker accord-tracker', 'aria-label': AJS.I18n.getText("accord.import.steps")}, STEPS.map((text, index) => h('li', {
        className: 'aui-progress-tracker-step' + (index === step ? ' aui-progress-tracker-step-current' : ''), 'aria-current': index === step ? 'step' : null
      }, h('span', {}, text)))),
      content);
  }

  const separatorWord = separator => (SEPARATORS.find(([value]) => value === separator) || [])[1] || separator;

  const actionbar = (text, ...actions) => h('div', {className: 'accord-actionbar'}, h('p', {}, text), h('div', {className: 'accord-actions'}, actions));

  /** Goes on in place, so that the way back and a reload stay right. */
  function go(id, step) {
    history.pushState(null, '', at(id, step));
  }
  window.addEventListener('popstate', () => location.reload());

  // ---- 1: the file -----------------------------------------------------------------------------------------------------

  function file(root) {
    const input = h('input', {type: 'file', accept: '.csv,.tsv,.txt,text/csv', className: 'accord-file'});
    const next = h('button', {type: 'submit', className: 'aui-button aui-button-primary'}, AJS.I18n.getText("accord.import.next.columns"));
    const form = h('form', {className: 'aui accord-form', novalidate: true},
      Accord.section(AJS.I18n.getText("accord.import.file.title"), [
        h('p', {}, AJS.I18n.getText("accord.import.file.help")),
        Accord.field({label: AJS.I18n.getText("accord.import.file"), name: 'file', control: input, required: true, hint: AJS.I18n.getText("accord.import.file.hint")})]),
      actionbar([h('b', {}, AJS.I18n.getText("accord.import.nothing"))], h('a', {className: 'aui-button aui-button-link', href: Accord.pageUrl('applications')}, AJS.I18n.getText("accord.dialog.cancel")), next));
    form.addEventListener('submit', event => {
      event.preventDefault();
      Accord.busy(next, async () => {
        const [chosen] = input.files;
        if (!chosen) {
          Accord.problem(form, {fields: {file: AJS.I18n.getText("accord.import.file.none")}, messages: []});
          return;
        }
        try {
          const found = await Accord.api.upload('imports' + Accord.query({fileName: chosen.name}), chosen);
          go(found.id);
          await columns(root, found);
        } catch (problem) {
          Accord.problem(form, problem);
        }
      });
    });
    draw(root, 0, null, form);
  }

  // ---- 2: the columns --------------------------------------------------------------------------------------------------

  const known = async () => Accord.knowModels((await Accord.api.get('operating-models', {maxResults: 200})).values);

  async function columns(root, found) {
    const models = await known();
    const selects = found.columns.map(column => Accord.select([['', AJS.I18n.getText("accord.import.fills.nothing")]].concat(Object.entries(FIELDS)), column.field,
      {'aria-label': AJS.I18n.getText("accord.import.fills.of", column.heading || String(column.index + 1))}));
    const formats = found.columns.map((column, index) => {
      const format = Accord.select(FORMATS.concat(column.format && !FORMATS.includes(column.format) ? [column.format] : []).map(text => [text, text]), column.format || FORMATS[0],
        {'aria-label': AJS.I18n.getText("accord.import.format.of", column.heading), hidden: column.field !== 'contract.end'});
      selects[index].addEventListener('change', () => {
        format.hidden = selects[index].value !== 'contract.end';
      });
      return format;
    });
    const keyField = Accord.select([['key', FIELDS.key], ['name', FIELDS.name]], found.keyField || 'key');
    const encoding = Accord.select(ENCODINGS.concat(ENCODINGS.includes(found.encoding) ? [] : [found.encoding]).map(text => [text, text]), found.encoding);
    const separator = Accord.select(SEPARATORS, found.separator);
    const clears = h('input', {type: 'checkbox', checked: found.emptyClears});
    const same = sameForAll(found, models);
    const next = h('button', {type: 'submit', className: 'aui-button aui-button-primary'}, AJS.I18n.getText("accord.import.next.preview"));

    const corrected = () => Object.assign({}, found, {
      encoding: encoding.value, separator: separator.value, keyField: keyField.value, emptyClears: clears.checked, sameForAll: same.accord.read(),
      columns: found.columns.map((column, index) => Object.assign({}, column, {
        field: selects[index].value || null, format: selects[index].value === 'contract.end' ? formats[index].value : null
      }))
    });
    const form = h('form', {className: 'aui accord-form', novalidate: true});
    const again = () => save(form, async () => columns(root, await Accord.api.put(to(found.id, 'columns'), corrected())));
    [encoding, separator].forEach(select => select.addEventListener('change', again));

    form.addEventListener('submit', event => {
      event.preventDefault();
      Accord.busy(next, () => save(form, async () => {
        const saved = await Accord.api.put(to(found.id, 'columns'), corrected());
        Object.assign(found, saved);
        const rows = await Accord.api.get(to(found.id, 'preview'), {maxResults: 20});
        go(found.id, 'preview');
        await preview(root, saved, rows);
      }));
    });
    Accord.fill(form,
      found.linesInDoubt.length ? Accord.note('warning', h('p', {}, AJS.I18n.getText("accord.import.doubt", found.linesInDoubt.join(', '), found.encoding))) : null,
      Accord.section(AJS.I18n.getText("accord.import.columns.title"), h('div', {'data-field': 'columns'}, Accord.table(AJS.I18n.getText("accord.import.columns.title"), [
        {title: AJS.I18n.getText("accord.import.column"), head: true, cell: row => h('span', {className: 'accord-code'}, row.heading || AJS.I18n.getText("accord.import.column.unnamed", String(row.index + 1)))},
        {title: AJS.I18n.getText("accord.import.samples"), cell: row => row.samples.length ? row.samples.map(text => h('span', {className: 'accord-sample'}, text)) : h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.import.samples.none"))},
        {title: AJS.I18n.getText("accord.import.fills"), className: 'accord-field', cell: row => [selects[row.index], formats[row.index]]}
      ], found.columns, 'accord-mapping'))),
      Accord.section(AJS.I18n.getText("accord.import.same.title"), [h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.import.same.help")), same]),
      Accord.section(AJS.I18n.getText("accord.import.reading"), [
        h('div', {className: 'accord-filters'},
          Accord.field({label: AJS.I18n.getText("accord.import.keyfield"), name: 'keyField', control: keyField}),
          Accord.field({label: AJS.I18n.getText("accord.import.encoding"), name: 'encoding', control: encoding}),
          Accord.field({label: AJS.I18n.getText("accord.import.separator"), name: 'separator', control: separator})),
        h('div', {className: 'accord-choices'}, h('label', {className: 'accord-choice'}, clears, AJS.I18n.getText("accord.import.clears")))]),
      actionbar(h('b', {}, AJS.I18n.getText("accord.import.nothing")), h('a', {className: 'aui-button', href: Accord.pageUrl('import')}, AJS.I18n.getText("accord.import.other")), next));
    draw(root, 1, found, form);
  }

  async function save(form, work) {
    Accord.clearProblem(form);
    try {
      await work();
    } catch (problem) {
      Accord.problem(form, problem);
    }
  }

  /** Rows of a field and a value that all applications get. */
  function sameForAll(found, models) {
    const list = h('div', {className: 'accord-form', 'data-field': 'sameForAll'});
    const options = Object.entries(FIELDS).filter(([path]) => !OF_ITS_OWN.includes(path));
    const rows = [];
    const value = (path, text) => {
      const choices = {
        operatingModel: models.map(model => [model.key, Accord.modelName(model)]), criticality: Object.entries(Accord.words.criticality),
        lifeCycle: Object.entries(Accord.words.lifeCycle), 'contract.holder': Object.entries(Accord.words.holder), mode: [['1', '1'], ['2', '2']],
        'contract.itElementsHeldByIt': [['true', AJS.I18n.getText("accord.applications.yes")], ['false', AJS.I18n.getText("accord.applications.no")]]
      }[path];
      const control = choices ? Accord.select(choices, text || choices[0][0]) : Accord.input({value: text || '', type: path === 'contract.end' ? 'date' : 'text'});
      return Accord.field({label: AJS.I18n.getText("accord.import.same.value"), control});
    };
    function add(path, text) {
      const field = Accord.select(options, path);
      const row = {field, value: value(path, text)};
      const line = h('div', {className: 'accord-filters accord-same'}, Accord.field({label: AJS.I18n.getText("accord.import.same.field"), control: field}), row.value,
        Accord.linkButton(AJS.I18n.getText("accord.import.same.remove"), () => {
          rows.splice(rows.indexOf(row), 1);
          line.remove();
          button.focus();
        }));
      field.addEventListener('change', () => {
        const other = value(field.value, '');
        row.value.replaceWith(other);
        row.value = other;
      });
      rows.push(row);
      list.insertBefore(line, button.parentElement);
      return field;
    }
    const button = Accord.button(AJS.I18n.getText("accord.import.same.add"), () => add('operatingModel', '').focus());
    list.append(h('div', {}, button));
    Object.entries(found.sameForAll).forEach(([path, text]) => add(path, text));
    list.accord = {
      read: () => Object.fromEntries(rows.map(row => [row.field.value, row.value.querySelector('input,select').value.trim()]).filter(([, text]) => text))
    };
    return list;
  }

  // ---- 3: what it would change -------------------------------------------------------------------------------------------

  const COUNTS = [['', 'all', AJS.I18n.getText("accord.import.all")], ['NEW', 'new', AJS.I18n.getText("accord.import.NEW")], ['CHANGED', 'changed', AJS.I18n.getText("accord.import.CHANGED")],
    ['SAME', 'same', AJS.I18n.getText("accord.import.SAME")], ['MERGED', 'merged', AJS.I18n.getText("accord.import.MERGED")], ['ERROR', 'errors', AJS.I18n.getText("accord.import.ERROR")]];
  const RESULT = Object.assign(Object.fromEntries(COUNTS.map(([result, , word]) => [result, word])), {ERROR: AJS.I18n.getText("accord.import.ERROR.one")});
  const LOZENGE = {NEW: 'success', CHANGED: 'current', SAME: 'default', MERGED: 'moved', ERROR: 'error'};

  async function preview(root, found, first) {
    const [shown] = await Promise.all([first || Accord.api.get(to(found.id, 'preview'), {maxResults: 20}), known()]);
    const state = {result: '', rows: shown};
    const list = h('div', {className: 'accord-section'});
    const {rows} = state;
    const errors = rows.errors;
    const load = async (result, startAt, focus) => {
      state.rows = await Accord.api.get(to(found.id, 'preview'), {result, startAt, maxResults: 20});
      state.result = result;
      show();
      if (focus) {
        list.querySelector(focus).focus();
      }
    };
    const show = () => Accord.fill(list,
      h('ul', {className: 'accord-counts', 'aria-label': AJS.I18n.getText("accord.import.filter")}, COUNTS.map(([result, member, word]) => h('li', {}, h('button', {
        type: 'button', 'data-result': result || 'all', 'aria-pressed': String(state.result === result), onClick: () => load(result, 0, '[data-result="' + (result || 'all') + '"]')
      }, h('b', {}, member === 'all' ? found.rows : state.rows[member]), word)))),
      state.rows.total ? differences(state.rows.rows) : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.import.none")),
      Accord.paging(Object.assign({values: state.rows.rows}, state.rows), startAt => load(state.result, startAt)));
    show();
    const change = rows.new + rows.changed;
    const apply = Accord.button(change === 1 ? AJS.I18n.getText("accord.import.apply.one") : AJS.I18n.getText("accord.import.apply", String(change)), () => Accord.busy(apply, async () => {
      Accord.clearProblem(list);
      try {
        const job = await Accord.api.post(to(found.id, 'apply'));
        go(found.id);
        await progress(root, found, job.id);
      } catch (problem) {
        Accord.problem(list, problem);
      }
    }), {className: 'aui-button aui-button-primary', 'data-apply': true});
    const left = errors === 0 ? null : errors === 1 ? AJS.I18n.getText("accord.import.left.one") : AJS.I18n.getText("accord.import.left", String(errors));
    draw(root, 2, found, Accord.section(AJS.I18n.getText("accord.import.preview.title"), list),
      actionbar([h('b', {}, AJS.I18n.getText("accord.import.nothing")), left ? ' ' + left : null],
        Accord.button(AJS.I18n.getText("accord.import.back"), () => {
          go(found.id);
          Accord.api.get(to(found.id, 'columns')).then(columns.bind(null, root)).catch(problem => Accord.fill(root, Accord.failure(problem)));
        }), apply));
  }

  function differences(rows) {
    const table = Accord.table(AJS.I18n.getText("accord.import.preview.title"), [
      {title: AJS.I18n.getText("accord.import.line"), right: true, cell: row => String(row.line)},
      {title: AJS.I18n.getText("accord.import.result"), cell: row => Accord.resultMark(row.result)},
      {title: AJS.I18n.getText("accord.applications.application"), head: true, cell: row => row.result === 'CHANGED' || row.result === 'SAME'
        ? h('a', {href: Accord.pageUrl('applications/' + encodeURIComponent(row.key))}, row.name)
        : row.name || row.key || AJS.I18n.getText("accord.import.nokey")},
      {title: AJS.I18n.getText("accord.import.difference"), className: 'accord-wide', cell: difference}
    ], rows, 'accord-preview');
    table.querySelectorAll('tbody > tr').forEach((line, index) => line.classList.toggle('accord-row-error', rows[index].result === 'ERROR'));
    return table;
  }

  Accord.resultMark = result => h('span', {className: 'aui-lozenge aui-lozenge-' + LOZENGE[result] + (result === 'ERROR' ? '' : ' aui-lozenge-subtle')}, RESULT[result]);

  function difference(row) {
    const parts = [];
    if (row.changes.length) {
      parts.push(Accord.differences(row.changes.filter(change => row.result !== 'NEW' || change.field !== 'name' || change.after !== row.key)));
    }
    row.problems.forEach(problem => parts.push(h('p', {}, problem.help)));
    row.conflicts.forEach(conflict => parts.push(h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.import.conflict",
      Accord.fieldWord(conflict.field), Accord.fieldValue(conflict.field, conflict.dropped), Accord.fieldValue(conflict.field, conflict.kept), String(conflict.line)))));
    row.warnings.forEach(warning => parts.push(h('p', {className: 'accord-check accord-check-warn'}, Accord.icon('warning', AJS.I18n.getText("accord.import.warning")), h('span', {}, warning.help))));
    if (!parts.length) {
      parts.push(h('span', {className: 'accord-subtle'}, row.result === 'MERGED' ? AJS.I18n.getText("accord.import.merged") : AJS.I18n.getText("accord.import.unchanged")));
    }
    return parts;
  }

  // ---- 4: applying it ----------------------------------------------------------------------------------------------------

  async function progress(root, found, id) {
    const bar = Accord.jobProgress(id, job => {
      Accord.fill(end,
        h('div', {className: 'accord-actions'},
          h('a', {className: 'aui-button aui-button-primary', href: Accord.url('/rest/accord/1.0/' + to(found.id, 'result')), download: ''}, AJS.I18n.getText("accord.import.download")),
          h('a', {className: 'aui-button', href: Accord.pageUrl('applications')}, AJS.I18n.getText("accord.import.applications")),
          h('a', {className: 'aui-button aui-button-link', href: Accord.pageUrl('import')}, AJS.I18n.getText("accord.import.other")),
          job.state === 'DONE' ? null : Accord.button(AJS.I18n.getText("accord.import.goon"), () => Accord.api.post(to(found.id, 'apply')).then(() => progress(root, found, id)))),
        h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.import.download.help")));
    });
    const end = h('div', {className: 'accord-form'});
    draw(root, 3, found, Accord.section(AJS.I18n.getText("accord.import.apply.title"), [bar, end]));
  }
}());
