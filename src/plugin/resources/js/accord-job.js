/* The progress of a job: a bar, a word, and the button that cancels it. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const PAUSE = 500;
  const OVER = ['DONE', 'FAILED', 'CANCELLED'];
  const STATE = {
    QUEUED: AJS.I18n.getText("accord.job.QUEUED"), RUNNING: AJS.I18n.getText("accord.job.RUNNING"), DONE: AJS.I18n.getText("accord.job.DONE"),
    FAILED: AJS.I18n.getText("accord.job.FAILED"), CANCELLED: AJS.I18n.getText("accord.job.CANCELLED")
  };
  const NOTE = {DONE: 'info', FAILED: 'danger', CANCELLED: 'warning'};

  /** An element that follows the job until it is over, and then calls `over(job)`. */
  Accord.jobProgress = function (id, over) {
    const value = h('span', {className: 'accord-bar-value'});
    const bar = h('div', {className: 'accord-bar', role: 'progressbar', 'aria-label': AJS.I18n.getText("accord.job.progress"), 'aria-valuemin': '0', 'aria-valuemax': '100'}, value);
    const word = h('span', {className: 'accord-strong', role: 'status'});
    const count = h('span', {className: 'accord-subtle accord-num'});
    const cancel = Accord.button(AJS.I18n.getText("accord.job.cancel"), () => Accord.busy(cancel, () => Accord.api.post('jobs/' + id + '/cancel')));
    const box = h('div', {className: 'accord-form accord-job'}, h('div', {className: 'accord-job-head'}, word, count), bar, h('div', {className: 'accord-actions'}, cancel));

    async function look() {
      let job;
      try {
        job = await Accord.api.get('jobs/' + id);
      } catch (problem) {
        Accord.fill(box, Accord.failure(problem));
        return;
      }
      const part = job.state === 'DONE' ? 100 : job.total ? Math.floor(100 * job.done / job.total) : 0;
      value.style.width = part + '%';
      bar.setAttribute('aria-valuenow', String(part));
      if (word.textContent !== STATE[job.state]) {
        word.textContent = STATE[job.state];
      }
      count.textContent = job.total ? AJS.I18n.getText("accord.job.count", String(job.done), String(job.total)) : '';
      if (OVER.includes(job.state)) {
        cancel.parentElement.remove();
        box.append(Accord.note(NOTE[job.state], h('p', {}, job.message), null, {'data-job': job.state}));
        over(job);
      } else {
        setTimeout(look, PAUSE);
      }
    }
    look();
    return box;
  };
}());
