// What somebody types into a form of ours stays in their browser until it has been sent and taken, so that a session that ends
// on the way loses nothing. It comes back to the same person only; whoever else signs in removes it (signed-in.js).
(() => {
  const SENT = 'mandate-sent';
  const person = document.currentScript.dataset.person;
  const keyOf = form => 'mandate-unsent:' + person + ':' + new URL(form.action).pathname;
  const questions = form => [...form.elements]
    .filter(field => field.name && !['hidden', 'file', 'password', 'submit'].includes(field.type));

  const keep = form => {
    const answers = questions(form)
      .filter(field => field.type !== 'radio' || field.checked)
      .map(field => [field.name, field.value]);
    try {
      localStorage.setItem(keyOf(form), JSON.stringify(answers));
    } catch (full) {
      // A browser without room keeps nothing; the form works all the same.
    }
  };

  const isChanged = form => questions(form).some(field => field.checked !== field.defaultChecked
    || ('defaultValue' in field && field.value !== field.defaultValue));

  const putBack = (form, answers) => questions(form).filter(field => answers.has(field.name)).forEach(field => {
    const answer = answers.get(field.name);
    if (field.type === 'radio') {
      field.checked = field.value === answer;
    } else if (!field.options || [...field.options].some(option => option.value === answer)) {
      field.value = answer;
    }
  });

  const tell = form => {
    const told = document.createElement('div');
    told.className = 'govuk-inset-text';
    told.setAttribute('role', 'status');
    const chooseAgain = form.querySelector('[type=file]') ? ' A file has to be chosen again.' : '';
    told.append('What you typed here and did not send is back. Check it before you send it.' + chooseAgain + ' ');
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.className = 'govuk-button govuk-button--secondary govuk-!-margin-bottom-0';
    remove.textContent = 'Remove it';
    remove.addEventListener('click', () => {
      localStorage.removeItem(keyOf(form));
      form.reset();
      told.remove();
      questions(form)[0].focus();
    });
    told.append(remove);
    form.before(told);
  };

  // Only a page that says "Done" has taken what was sent; a refused form and the sign-in page have not.
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  if (sent && document.querySelector('.govuk-notification-banner--success')) {
    localStorage.removeItem(sent);
  }

  document.querySelectorAll('form[data-keep]').forEach(form => {
    const kept = localStorage.getItem(keyOf(form));
    // A refused form already shows what was typed last.
    if (kept && !document.querySelector('.govuk-error-summary')) {
      putBack(form, new Map(JSON.parse(kept)));
      tell(form);
    }
    form.addEventListener('input', () => keep(form));
    form.addEventListener('submit', () => {
      // On a slow line somebody can type before this script is there to hear it.
      if (isChanged(form)) {
        keep(form);
      }
      sessionStorage.setItem(SENT, keyOf(form));
    });
  });
})();
