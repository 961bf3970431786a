// Tasklist and our forms keep what was typed in the browser. Whoever signs in now finds no drafts but their own.
(() => {
  const drafts = ['camunda-form:', 'mandate-unsent:'];
  const onwards = document.getElementById('onwards');
  const person = onwards.dataset.person;
  if (localStorage.getItem('mandate-person') !== person) {
    Object.keys(localStorage)
      .filter(key => drafts.some(draft => key.startsWith(draft)))
      .forEach(key => localStorage.removeItem(key));
    localStorage.setItem('mandate-person', person);
  }
  location.replace(onwards.href);
})();
