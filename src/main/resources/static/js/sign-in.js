// Tasklist keeps its place behind the '#', which a server never sees: take it along.
(() => {
  const next = document.getElementById('next');
  if (next && location.hash && !next.value.includes('#')) {
    next.value += location.hash;
  }
})();
