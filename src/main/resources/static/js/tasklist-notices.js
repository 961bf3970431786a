// What Tasklist says when an answer was taken, or was not: in plain words, once, and with the first wrong field in sight. The
// vendor says nothing of the first, and of the second that "an error happened", whatever it was.
import {refusedDay} from './tasklist-dates.js';

const READABLE_FOR_MILLISECONDS = 16000;
const DONE = {
  type: 'success',
  status: 'Done',
  message: 'Your answer is recorded in the ledger.',
  exclusive: true,
  duration: READABLE_FOR_MILLISECONDS
};
const NOT_DONE = 'Not done yet';
const NOT_SHOWN = 'This cannot be shown';
const MARKED = 'Some answers are missing or cannot be taken, so nothing was recorded; put right what is marked in the form'
  + ' and send it again.';

// The vendor names the part of its page that waited: "<task> <- What you asked for is not here".
const WAITING_PART = /^(<[\w-]+> <- )+/;

const words = html => {
  const holder = document.createElement('textarea');
  holder.innerHTML = html || '';
  return holder.value;
};

const showFirstMarked = () => {
  const field = document.querySelector('.fjs-form .fjs-has-errors, .fjs-form .fjs-form-field:has(.mandate-no-day)');
  field?.scrollIntoView({block: 'center'});
  // A date field that gets the focus opens its calendar, which would cover what is said of it.
  field?.querySelector('input:not(.flatpickr-input), textarea')?.focus({preventScroll: true});
};

const ofAnswer = (notice, message) => ({...notice, status: NOT_DONE, message: message || MARKED, unsafe: false});

const ofAnythingElse = (notice, message) => {
  const sentence = message.replace(WAITING_PART, '');
  const saysItTwice = words(notice.status).replace(WAITING_PART, '') === sentence;
  return {...notice, message: sentence, status: saysItTwice ? NOT_SHOWN : notice.status, unsafe: false};
};

const tellPlainly = (notifications, $translate, $timeout) => {
  const addError = notifications.addError;
  notifications.addError = notice => {
    const ofAnAnswer = notice.status === $translate.instant('COMPLETE_ERROR');
    // A refusal comes ready to be shown as HTML, but the vendor makes that of every word again.
    const message = words(notice.message);
    addError.call(notifications, ofAnAnswer ? ofAnswer(notice, message) : ofAnythingElse(notice, message));
    if (ofAnAnswer) {
      $timeout(showFirstMarked);
    }
  };
};

const confirm = (task, notifications, $q, $timeout) => {
  const submitForm = task.submitForm;
  task.submitForm = (answer, ...done) => {
    const refused = refusedDay();
    return refused ? $q.reject({message: refused}) : submitForm.call(task, answer, ...done).then(taken => {
      $timeout(() => notifications.addMessage({...DONE}));
      return taken;
    });
  };
};

// The vendor has no place for this among its plug-ins: as soon as Angular has begun, and before anything has been asked for.
new MutationObserver((changes, observer) => {
  const begun = window.angular?.element(document.documentElement).injector();
  if (begun) {
    observer.disconnect();
    const service = name => begun.get(name);
    tellPlainly(service('Notifications'), service('$translate'), service('$timeout'));
    confirm(service('camAPI').resource('task'), service('Notifications'), service('$q'), service('$timeout'));
  }
}).observe(document.documentElement, {attributes: true, attributeFilter: ['class']});
