// Tasklist saves what was typed in the browser. Whoever signs in now finds no drafts but their own.
(() => {
  const onwards = document.getElementById('onwards');
  const person = onwards.dataset.person;
  if (localStorage.getItem('mandate-person') !== person) {
    Object.keys(localStorage)
      .filter(key => key.startsWith('camunda-form:'))
      .forEach(key => localStorage.removeItem(key));
    localStorage.setItem('mandate-person', person);
  }
  location.replace(onwards.href);
})();
