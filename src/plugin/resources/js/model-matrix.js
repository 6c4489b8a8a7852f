/* The matrix of an operating model, and how complete it is: what several pages show. */
(function () {
  'use strict';
  const Accord = window.Accord;
  if (Accord.matrix) {
    return;
  }
  const h = Accord.h;
  const PARTIES = ['IT_OPS', 'IT_DELIVERY', 'BUSINESS', 'UNDECIDED'];
  const PARTS = ['APPLICATION', 'INTERFACE'];

  const count = (cells, party, part) => cells.filter(cell => cell.party === party && (!part || cell.part === part)).length;
  const sameCell = (one, other) => one.process === other.process && one.part === other.part;

  /** Cells: how many have a party, which of two tables differ, and the one of a process and part. */
  Accord.cells = {
    parties: PARTIES,
    count,
    agreed: cells => cells.length - count(cells, 'UNDECIDED'),
    find: (cells, place) => cells.find(cell => sameCell(cell, place)),
    replace: (cells, cell) => cells.map(each => sameCell(each, cell) ? cell : each),
    /** Pairs of before and after. */
    changes: (before, after) => after.map(cell => [Accord.cells.find(before, cell), cell]).filter(([old, cell]) => old.party !== cell.party),
    name: cell => AJS.I18n.getText("accord.models.cell", Accord.words.process[cell.process], Accord.words.part[cell.part])
  };

  /** How many of the cells are agreed: a heading, a bar, and the numbers in words. */
  Accord.completeness = function (cells) {
    return h('div', {className: 'accord-complete'},
      h('div', {className: 'accord-complete-bar', 'aria-hidden': 'true'}, PARTIES.flatMap(party =>
        Array.from({length: count(cells, party)}, () => h('i', {className: Accord.partyTint(party)})))),
      h('ul', {className: 'accord-legend'}, PARTIES.filter(party => count(cells, party)).map(party => h('li', {},
        Accord.shape(party), Accord.words.party[party], ' ', h('span', {className: 'accord-num'}, count(cells, party))))));
  };

  /**
   * The grid: one stop for Tab, arrows move inside. `marks(cell)` answers elements beside the party, `below(cell)` under it;
   * `onMove(cell)` is called when another cell gets the focus, `onKey(event, cell)` for keys that do not move, `onOpen(cell)` for a
   * click, Enter or Space.
   */
  Accord.matrix = function (options) {
    const {cells, marks, below, onMove, onKey, onOpen, label} = options;
    const hint = Accord.id('keys');
    const processes = Object.keys(Accord.words.process);
    const of = td => Accord.cells.find(cells, {process: processes[Number(td.dataset.y)], part: PARTS[Number(td.dataset.x)]});
    const rows = processes.map((process, y) => h('tr', {}, h('th', {scope: 'row'}, Accord.words.process[process]),
      PARTS.map((part, x) => {
        const cell = Accord.cells.find(cells, {process, part});
        return h('td', {role: 'gridcell', tabindex: x + y === 0 ? '0' : '-1', 'data-x': x, 'data-y': y, 'data-cell': process + '.' + part, 'aria-selected': onMove ? 'false' : null},
          h('div', {className: 'accord-cell accord-cell-' + Accord.partyTint(cell.party)}, h('i', {'aria-hidden': 'true'}),
            h('span', {}, Accord.words.party[cell.party]), marks ? h('span', {className: 'accord-cell-marks'}, marks(cell)) : null,
            below ? h('span', {className: 'accord-cell-below'}, below(cell)) : null));
      })));
    const table = h('table', {className: 'accord-matrix', role: 'grid', 'aria-readonly': onKey ? null : 'true', 'aria-describedby': hint, 'aria-label': label || AJS.I18n.getText("accord.models.matrix")},
      h('colgroup', {}, h('col', {className: 'p'}), h('col'), h('col')),
      h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, AJS.I18n.getText("accord.models.process")),
        PARTS.map(part => h('th', {scope: 'col'}, Accord.words.part[part],
          h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.models.agreed.part", 14 - count(cells, 'UNDECIDED', part), 14)))))),
      h('tbody', {}, rows));
    table.addEventListener('keydown', event => {
      if (move(table, event, processes.length) || !event.target.matches('td')) {
        return;
      }
      if (onOpen && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        onOpen(of(event.target));
      } else if (onKey) {
        onKey(event, of(event.target));
      }
    });
    if (onOpen) {
      table.classList.add('accord-matrix-opens');
      table.addEventListener('click', event => event.target.closest('td') && onOpen(of(event.target.closest('td'))));
    }
    table.addEventListener('focusin', event => {
      const td = event.target.closest('td');
      if (td) {
        stop(table, td, Boolean(onMove));
        if (onMove && event.target === td) {
          onMove(of(td));
        }
      }
    });
    const root = h('div', {className: 'accord-section'}, table,
      h('p', {className: 'accord-small', id: hint}, onKey ? AJS.I18n.getText("accord.models.keys.edit") : onOpen ? AJS.I18n.getText("accord.models.keys.open") : AJS.I18n.getText("accord.models.keys")));
    root.accord = {
      /** Makes the cell of this place the stop of Tab, and focuses it where asked. */
      select: (cell, focus) => {
        const td = table.querySelector('td[data-cell="' + cell.process + '.' + cell.part + '"]');
        stop(table, td, Boolean(onMove));
        if (focus) {
          td.focus();
        }
      }
    };
    return root;
  };

  function move(table, event, height) {
    const cell = event.target.closest('td');
    if (!cell || event.target !== cell || event.altKey || event.metaKey) {
      return false;
    }
    let x = Number(cell.dataset.x);
    let y = Number(cell.dataset.y);
    switch (event.key) {
      case 'ArrowUp': y--; break;
      case 'ArrowDown': y++; break;
      case 'ArrowLeft': x--; break;
      case 'ArrowRight': x++; break;
      case 'Home': x = 0; y = event.ctrlKey ? 0 : y; break;
      case 'End': x = PARTS.length - 1; y = event.ctrlKey ? height - 1 : y; break;
      default: return false;
    }
    event.preventDefault();
    const next = table.querySelector('td[data-x="' + x + '"][data-y="' + y + '"]');
    if (next) {
      next.focus();
    }
    return true;
  }

  function stop(table, cell, selects) {
    table.querySelectorAll('td[tabindex="0"]').forEach(other => other.setAttribute('tabindex', '-1'));
    cell.setAttribute('tabindex', '0');
    if (selects) {
      table.querySelectorAll('td[aria-selected="true"]').forEach(other => other.setAttribute('aria-selected', 'false'));
      cell.setAttribute('aria-selected', 'true');
    }
  }

  /** What another party than before looks like: from, an arrow, to. */
  Accord.partyChange = (from, to) => h('span', {className: 'accord-move'}, Accord.party(from),
    h('span', {className: 'accord-arrow'}, h('span', {'aria-hidden': 'true'}, '\u2192'), h('span', {className: 'accord-sr'}, AJS.I18n.getText("accord.models.becomes"))), Accord.party(to));
}());
