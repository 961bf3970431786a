// The vendor's date field takes a day that no calendar has for another one: 30/02/2025 for 2 March, 02/26/2025 for a day two
// years later. So what is no day stays as it was typed, is refused at the field, and is not sent.
const REFUSAL = 'mandate-no-day';
const guarded = new WeakSet();

const numbers = text => (text.match(/\d+/g) || []).map(Number).join('/');

// In whatever order this browser writes a day: the vendor reads it, writes it anew, and the same numbers have to come back.
const isDay = (picker, text) => {
  const format = picker.config.dateFormat;
  const day = picker.parseDate(text, format);
  return day !== undefined && picker.isEnabled(day) && numbers(picker.formatDate(day, format)) === numbers(text);
};

const guard = picker => {
  const setDate = picker.setDate;
  picker.setDate = (day, ...how) => {
    if (typeof day !== 'string' || day.trim() === '' || isDay(picker, day)) {
      setDate(day, ...how);
    }
  };
  guarded.add(picker);
};

const judge = input => {
  const field = input.closest('.fjs-form-field');
  const refusal = field.querySelector('.' + REFUSAL);
  const isNoDay = input.value.trim() !== '' && !isDay(input._flatpickr, input.value);
  if (isNoDay && !refusal) {
    const told = document.createElement('div');
    told.className = 'fjs-form-field-error ' + REFUSAL;
    told.id = input.id + '-no-day';
    told.setAttribute('role', 'alert');
    told.textContent = sentence(input);
    field.append(told);
    input.setAttribute('aria-errormessage', told.id);
  } else if (!isNoDay && refusal) {
    refusal.remove();
    input.removeAttribute('aria-errormessage');
  }
};

const sentence = input => 'There is no such day, so it was not taken; write one as ' + input.placeholder + ', from 1900 on.';

const onDates = (kind, act) => document.addEventListener(kind, event => {
  if (event.target._flatpickr && event.target.closest('.fjs-form')) {
    act(event.target);
  }
});

onDates('focusin', input => guarded.has(input._flatpickr) || guard(input._flatpickr));
onDates('focusout', judge);
onDates('change', judge);

/** Why the form cannot be sent, where something that is no day stands in it. */
export const refusedDay = () => document.querySelector('.fjs-form .' + REFUSAL)?.textContent;
