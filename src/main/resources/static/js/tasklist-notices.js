// What Tasklist says against something that was asked of it: once, in plain words.
const NOT_SHOWN = 'This cannot be shown';

// The vendor names the part of its page that waited: "<task> <- What you asked for is not here".
const WAITING_PART = /^(<[\w-]+> <- )+/;

const words = html => {
  const holder = document.createElement('textarea');
  holder.innerHTML = html || '';
  return holder.value;
};

const plain = (notice, message) => {
  const sentence = message.replace(WAITING_PART, '');
  const saysItTwice = words(notice.status).replace(WAITING_PART, '') === sentence;
  return {...notice, message: sentence, status: saysItTwice ? NOT_SHOWN : notice.status, unsafe: false};
};

const tellPlainly = notifications => {
  const addError = notifications.addError;
  // A refusal comes ready to be shown as HTML, but the vendor makes that of every word again.
  notifications.addError = notice => addError.call(notifications, plain(notice, words(notice.message)));
};

// The vendor has no place for this among its plug-ins: as soon as Angular has begun, and before anything has been asked for.
new MutationObserver((changes, observer) => {
  const begun = window.angular?.element(document.documentElement).injector();
  if (begun) {
    observer.disconnect();
    const service = name => begun.get(name);
    tellPlainly(service('Notifications'));
  }
}).observe(document.documentElement, {attributes: true, attributeFilter: ['class']});
