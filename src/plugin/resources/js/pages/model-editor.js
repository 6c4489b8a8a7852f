/* The draft of an own operating model: changed cell by cell, each with decider, date and reason, and compared before it is published. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const LETTERS = {
    o: 'IT_OPS', d: 'IT_DELIVERY', b: 'BUSINESS', u: 'UNDECIDED'
  };
  const place = cell => cell.process + '.' + cell.part;

  /**
   * Marks on cells that differ from A, from B, and from the version before, each switched by its line of the legend. `cells()` are
   * those shown; `redraw()` is called after a switch.
   */
  Accord.modelMarks = function ({model, models}, cells, before, redraw) {
    const reference = models.filter(each => each.reference && each.key !== 'C');
    const shown = new Set([reference.some(each => each.key === model.copyOf) ? model.copyOf : 'B', 'version']);
    const kinds = reference.map(each => ({
      id: each.key, sign: '\u2260 ' + each.key, table: each.cells, className: 'accord-mark',
      long: AJS.I18n.getText("accord.models.differs", Accord.modelName(each))
    }));
    if (before) {
      kinds.push({id: 'version', sign: '\u2260 v' + before.number, table: before.cells, className: 'accord-mark accord-mark-new', long: AJS.I18n.getText("accord.models.changed", before.number)});
    }
    const differs = (kind, cell) => Accord.cells.find(kind.table, cell).party !== cell.party;
    const legend = h('ul', {className: 'accord-legend'});
    const marks = {
      legend,
      of: cell => kinds.filter(kind => shown.has(kind.id) && differs(kind, cell)).map(kind => h('span', {className: kind.className},
        h('span', {'aria-hidden': 'true'}, kind.sign), h('span', {className: 'accord-sr'}, kind.long))),
      draw: () => Accord.fill(legend, kinds.map(kind => h('li', {}, redraw ? h('button', {
        type: 'button', className: 'accord-mark-switch', 'aria-pressed': String(shown.has(kind.id)), 'data-mark': kind.id,
        onClick: () => {
          shown[shown.has(kind.id) ? 'delete' : 'add'](kind.id);
          redraw();
          legend.querySelector('[data-mark="' + kind.id + '"]').focus();
        }
      }, sign(kind), text(kind)) : [sign(kind), text(kind)])))
    };
    const sign = kind => h('span', {className: kind.className, 'aria-hidden': 'true'}, kind.sign);
    const text = kind => h('span', {}, kind.long + ', ' + AJS.I18n.getText("accord.models.cells", cells().filter(cell => differs(kind, cell)).length));
    if (!redraw) {
      kinds.forEach(kind => shown.add(kind.id));
    }
    marks.draw();
    return marks;
  };

  Accord.modelEditor = function (shown) {
    const {model, models, versions} = shown;
    const state = {draft: shown.draft, selected: shown.draft.cells[0], unsaved: {}, lastReason: ''};
    const base = versions.find(version => version.number === state.draft.base);
    const bar = h('div', {});
    const head = h('div', {});
    const conflict = h('div', {});
    const grid = h('div', {className: 'accord-section'});
    const panel = h('section', {className: 'accord-box accord-editor', id: 'accord-cell', 'aria-label': AJS.I18n.getText("accord.models.editor")});
    const cells = () => state.draft.cells;
    const marks = Accord.modelMarks(shown, cells, base, () => drawGrid(false));
    let matrix = null;

    function drawAll(focus) {
      drawBar();
      Accord.fill(head, Accord.section(AJS.I18n.getText("accord.models.agreed", Accord.cells.agreed(cells()), 28), Accord.completeness(cells())));
      drawGrid(focus);
      drawPanel();
    }

    function drawBar() {
      const changed = Accord.cells.changes(base.cells, cells()).length;
      const draft = state.draft.savedAt;
      Accord.fill(bar, h('div', {className: 'accord-actionbar accord-actionbar-top'},
        h('p', {className: 'accord-subtle', id: 'accord-draft-state'}, draft ? [AJS.I18n.getText("accord.models.draft.changed", changed, base.number), ' ',
          AJS.I18n.getText("accord.models.draft.saved", Accord.date.moment(state.draft.savedAt), state.draft.savedBy.displayName || state.draft.savedBy.key)]
          : AJS.I18n.getText("accord.models.draft.none", base.number)),
        h('div', {className: 'accord-actions'}, draft ? [
          Accord.button(AJS.I18n.getText("accord.models.discard"), discard),
          Accord.button(AJS.I18n.getText("accord.models.compare"), () => compare(base, cells())),
          h('a', {className: 'aui-button aui-button-primary', id: 'accord-publish', href: Accord.models.url(model.key) + '/publish'}, AJS.I18n.getText("accord.models.publish"))] : null)));
    }

    function drawGrid(focus) {
      marks.draw();
      matrix = Accord.matrix({
        cells: cells(), onMove: cell => { state.selected = cell; drawPanel(); },
        marks: cell => [state.unsaved[place(cell)] ? h('span', {className: 'accord-mark accord-mark-unsaved'}, AJS.I18n.getText("accord.models.unsaved")) : null, marks.of(cell)],
        onKey: (event, cell) => {
          const party = event.ctrlKey || event.metaKey || event.altKey ? null : LETTERS[event.key.toLowerCase()];
          if (party) {
            event.preventDefault();
            choose(cell, party);
          } else if (event.key === 'Enter' || event.key === ' ' || event.key === 'F2') {
            event.preventDefault();
            panel.querySelector('input:checked').focus();
          }
        }
      });
      Accord.fill(grid, Accord.section(AJS.I18n.getText("accord.models.matrix"), [marks.legend, matrix]));
      matrix.accord.select(state.selected, focus);
    }

    /** A letter sets the party and asks for the reason. */
    function choose(cell, party) {
      state.unsaved[place(cell)] = Object.assign(values(cell), {party});
      drawPanel();
      panel.querySelector('textarea').focus();
      Accord.say(Accord.cells.name(cell) + ': ' + Accord.words.party[party]);
    }

    /** What the panel shows of a cell: what was typed and not saved, or the decision as it is, or who and when it would be now. */
    function values(cell) {
      const me = document.getElementById('accord-page').dataset;
      return state.unsaved[place(cell)] || {
        party: cell.party, reason: cell.reason || state.lastReason,
        decidedBy: cell.decidedBy || {key: me.user, displayName: me.userName}, decidedOn: cell.decidedOn || today()
      };
    }

    const today = () => new Date().toLocaleDateString('sv');

    function drawPanel() {
      const cell = Accord.cells.find(cells(), state.selected);
      const shownValues = values(cell);
      const radios = Accord.cells.parties.map(party => h('label', {className: Accord.partyTint(party)},
        h('input', {type: 'radio', name: 'party', value: party, checked: party === shownValues.party}), h('i', {'aria-hidden': 'true'}), Accord.words.party[party]));
      const by = Accord.pick.user({label: AJS.I18n.getText("accord.models.decidedby"), onPick: () => typed()});
      by.accord.set(Accord.option.user(shownValues.decidedBy));
      const on = Accord.input({type: 'date', value: shownValues.decidedOn, max: today()});
      const why = Accord.textarea({value: shownValues.reason, rows: 5, maxlength: 2000});
      const earlier = Accord.cells.find(base.cells, cell);
      const save = h('button', {type: 'submit', className: 'aui-button', id: 'accord-cell-save'}, AJS.I18n.getText("accord.models.cell.save"));
      const read = () => ({
        party: panel.querySelector('input[name=party]:checked').value, reason: why.value,
        decidedBy: by.accord.option ? by.accord.option.item : null, decidedOn: on.value
      });
      const typed = () => { state.unsaved[place(cell)] = read(); };
      const form = h('form', {className: 'aui accord-form', novalidate: true},
        h('fieldset', {className: 'accord-field'}, h('legend', {}, AJS.I18n.getText("accord.models.party")), h('div', {className: 'accord-partypick'}, radios)),
        h('dl', {className: 'accord-before'}, h('dt', {}, AJS.I18n.getText("accord.models.version", base.number)), h('dd', {}, Accord.party(earlier.party)),
          models.filter(each => each.reference && each.key !== 'C').map(each => [h('dt', {}, Accord.modelName(each)), h('dd', {}, Accord.party(Accord.cells.find(each.cells, cell).party))])),
        h('div', {className: 'accord-two'},
          Accord.field({label: AJS.I18n.getText("accord.models.decidedby"), name: 'decidedBy', control: by}),
          Accord.field({label: AJS.I18n.getText("accord.models.decidedon"), name: 'decidedOn', control: on})),
        Accord.field({label: AJS.I18n.getText("accord.models.reason"), name: 'reason', control: why, hint: AJS.I18n.getText("accord.models.reason.hint")}),
        h('div', {className: 'accord-actions'}, save, cell.party === earlier.party && cell.reason === earlier.reason && !state.unsaved[place(cell)] ? null
          : Accord.button(AJS.I18n.getText("accord.models.backto", base.number), () => keep(cell, earlier, form), {className: 'aui-button aui-button-link'})));
      form.addEventListener('input', typed);
      form.addEventListener('keydown', event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          form.requestSubmit();
        } else if (event.key === 'Escape') {
          delete state.unsaved[place(cell)];
          drawPanel();
          matrix.accord.select(cell, true);
        }
      });
      form.addEventListener('submit', event => {
        event.preventDefault();
        const wanted = read();
        Accord.busy(save, () => keep(cell, Object.assign({}, cell, wanted, {decidedBy: wanted.decidedBy && wanted.decidedBy.key, decidedOn: wanted.decidedOn || null}), form));
      });
      Accord.fill(panel, h('div', {className: 'accord-editor-head'}, h('h2', {}, Accord.words.process[cell.process]),
        h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.models.cell.of", Accord.words.part[cell.part], model.name))), form);
    }

    /** Saves the draft with this cell; the rest of it stays as it was read. */
    async function keep(cell, wanted, form) {
      Accord.clearProblem(form);
      try {
        state.lastReason = wanted.reason || state.lastReason;
        await save(Accord.cells.replace(cells(), wanted), state.draft.version);
        delete state.unsaved[place(cell)];
        Accord.fill(conflict);
        Accord.say(AJS.I18n.getText("accord.models.cell.saved", Accord.cells.name(cell)));
        drawAll(true);
      } catch (problem) {
        if (problem.status === 409 && problem.body && problem.body.current && problem.body.current.cells) {
          delete state.unsaved[place(cell)];
          bothVersions(problem.body);
          return;
        }
        Accord.problem(form, shorter(problem, place(cell)));
      }
    }

    async function save(wanted, version) {
      state.draft = await Accord.api.put(Accord.models.at(model.key) + '/draft', {cells: wanted, version});
    }

    /** The fields of this cell named as the panel names them. */
    function shorter(problem, at) {
      if (!problem.fields) {
        return problem;
      }
      const fields = {};
      Object.entries(problem.fields).forEach(([name, text]) => {
        fields[name.replace('cells.' + at + '.', '').replace(/^cells\.\d+\./, '')] = text;
      });
      return Object.assign(Object.create(Accord.Problem.prototype), problem, {fields, message: problem.message});
    }

    /** Somebody saved in between: where both differ, cell by cell, and one of both to go on with. */
    function bothVersions({current, sent}) {
      const differing = Accord.cells.changes(current.cells, sent.cells);
      Accord.fill(conflict, Accord.note('warning', [
        h('p', {className: 'accord-strong'}, AJS.I18n.getText("accord.models.conflict")),
        h('p', {}, current.savedBy ? AJS.I18n.getText("accord.models.conflict.by", current.savedBy.displayName || current.savedBy.key) : AJS.I18n.getText("accord.models.conflict.published", current.base)),
        differing.length ? Accord.table(AJS.I18n.getText("accord.models.conflict"), [
          {title: AJS.I18n.getText("accord.models.cellname"), head: true, cell: ([, cell]) => Accord.cells.name(cell)},
          {title: AJS.I18n.getText("accord.models.theirs"), cell: ([theirs]) => [Accord.party(theirs.party), theirs.reason ? h('span', {className: 'accord-sub'}, theirs.reason) : null]},
          {title: AJS.I18n.getText("accord.models.yours"), cell: ([, yours]) => [Accord.party(yours.party), yours.reason ? h('span', {className: 'accord-sub'}, yours.reason) : null]}
        ], differing) : null,
        h('div', {className: 'accord-actions'},
          Accord.button(AJS.I18n.getText("accord.models.take.theirs"), () => location.reload(), {id: 'accord-take-theirs'}),
          Accord.button(AJS.I18n.getText("accord.models.take.yours"), async () => {
            await save(sent.cells, current.version);
            location.reload();
          }, {id: 'accord-take-yours'}))
      ], null, {role: 'alert', tabindex: '-1', id: 'accord-conflict'}));
      conflict.firstChild.focus();
    }

    function discard() {
      return Accord.confirm(AJS.I18n.getText("accord.models.discard.title"), AJS.I18n.getText("accord.models.discard.text", base.number), AJS.I18n.getText("accord.models.discard"), async () => {
        await Accord.api.del(Accord.models.at(model.key) + '/draft?recordVersion=' + state.draft.version);
        location.reload();
      }, true);
    }

    drawAll(false);
    return [conflict, bar, head, h('div', {className: 'accord-split'}, h('div', {}, grid), panel)];
  };

  /** What the draft changes, each cell with who decided it, when and why. */
  function compare(base, cells) {
    const changes = Accord.cells.changes(base.cells, cells);
    return Accord.dialog({title: AJS.I18n.getText("accord.models.compare.title", base.number), size: 'large', content: Accord.changesTable(changes)});
  }

  /** Pairs of a cell before and after. */
  Accord.changesTable = changes => changes.length ? Accord.table(AJS.I18n.getText("accord.models.changes"), [
    {title: AJS.I18n.getText("accord.models.cellname"), head: true, cell: ([, cell]) => [Accord.words.process[cell.process], h('span', {className: 'accord-sub'}, Accord.words.part[cell.part])]},
    {title: AJS.I18n.getText("accord.models.change"), cell: ([from, to]) => Accord.partyChange(from.party, to.party)},
    {title: AJS.I18n.getText("accord.models.why"), cell: ([, cell]) => [cell.reason || '\u2013', cell.decidedBy ? h('span', {className: 'accord-sub'},
      AJS.I18n.getText("accord.models.decided", cell.decidedBy.displayName || cell.decidedBy.key, Accord.date.day(cell.decidedOn))) : null]}
  ], changes) : h('p', {}, AJS.I18n.getText("accord.models.changes.none"));
}());
