// The vendor's search bar translates its labels once, as soon as it is drawn, and keeps the keys of words that have not come by
// then. So the words are put where the vendor keeps those of the last visit, before the application begins. Where they cannot
// be had it begins without them, as it would on its own.
const base = document.querySelector('base');
const folder = base.getAttribute('app-root') + '/app/' + base.getAttribute('app-name') + '/locales/';
const key = folder + '_locales_data_en_' + window.bust;
const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');

if (!kept[key]) {
  try {
    const answer = await fetch(folder + 'en.json?bust=' + window.bust, {signal: AbortSignal.timeout(20000)});
    if (answer.ok) {
      kept[key] = JSON.stringify(await answer.json());
      localStorage.setItem('camunda-web', JSON.stringify(kept));
    }
  } catch (unreachable) {
    console.warn('The words of this application have not come yet.', unreachable);
  }
}
