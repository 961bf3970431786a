// One sign-in for pages, Tasklist, Cockpit and Admin. The vendor's own sign-in page can never succeed, so its address leads
// to ours, which says that the session had ended, and from there back to where the person was.
let lastPlace = location.hash;
let signingOut = false;

const look = () => {
  if (!location.hash.startsWith('#/login')) {
    lastPlace = location.hash;
    return;
  }
  const next = encodeURIComponent(location.pathname + lastPlace);
  location.replace(signingOut ? '/sign-in?signed-out' : '/sign-in?next=' + next + '&ended');
};

document.addEventListener('click', event => {
  signingOut = signingOut || event.target.closest('.account .logout') !== null;
}, true);
window.addEventListener('hashchange', look);
// Angular moves about without telling the window.
['pushState', 'replaceState'].forEach(name => {
  const move = history[name].bind(history);
  history[name] = (...place) => {
    move(...place);
    look();
  };
});
look();

// Somebody else signed in in another window of this browser, whose session this page would end with its old token: begin anew.
window.addEventListener('storage', event => {
  if (event.key === 'mandate-person') {
    location.reload();
  }
});
