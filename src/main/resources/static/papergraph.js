// What every page is better with: a switch between light and dark.
'use strict';

(function theme() {
  const button = document.querySelector('button.theme');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const chosen = () => localStorage.getItem('theme') || (dark.matches ? 'dark' : 'light');
  const show = () => {
    document.documentElement.dataset.theme = chosen();
    button.textContent = chosen() === 'dark' ? '☀' : '☾';
    button.setAttribute('aria-label', chosen() === 'dark' ? 'Use light colours' : 'Use dark colours');
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    localStorage.setItem('theme', chosen() === 'dark' ? 'light' : 'dark');
    show();
  });
  dark.addEventListener('change', show);
  show();
})();

// Suggestions under the search box, by the combobox pattern of WAI-ARIA: arrows choose, Enter follows, Escape closes.
(function suggest() {
  const input = document.querySelector('input[data-suggest]');
  const root = input.dataset.suggest.replace(/suggest$/, '');
  const list = document.createElement('ul');
  let chosen = -1;
  let asked = 0;

  list.id = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  list.hidden = true;
  input.after(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-autocomplete', 'list');

  function open(wanted) {
    list.hidden = !wanted;
    input.setAttribute('aria-expanded', String(wanted));
    choose(-1);
  }

  function choose(index) {
    chosen = index;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    if (index >= 0) {
      input.setAttribute('aria-activedescendant', list.children[index].id);
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }

  function option(suggestion, i) {
    const made = document.createElement('li');
    const label = document.createElement('span');
    const kind = document.createElement('small');
    made.id = 'suggestion-' + i;
    made.setAttribute('role', 'option');
    made.dataset.href = root + suggestion.href;
    label.textContent = suggestion.label;
    kind.textContent = suggestion.kind;
    made.append(label, kind);
    // Before the box loses the focus, which closes the list.
    made.addEventListener('mousedown', (event) => {
      event.preventDefault();
      location.href = made.dataset.href;
    });
    return made;
  }

  input.addEventListener('input', async () => {
    const mine = ++asked;
    const typed = input.value.trim();
    choose(-1);
    if (!typed) {
      open(false);
      return;
    }
    const answer = await fetch(input.dataset.suggest + '?q=' + encodeURIComponent(typed));
    const suggestions = answer.ok ? await answer.json() : [];
    // A late answer must not take away what was chosen meanwhile.
    if (mine === asked && chosen < 0) {
      list.replaceChildren(...suggestions.map(option));
      open(suggestions.length > 0);
    }
  });
  input.addEventListener('keydown', (event) => {
    const count = list.hidden ? 0 : list.children.length;
    if (event.key === 'Escape') {
      open(false);
    } else if (count && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      choose((chosen + (event.key === 'ArrowDown' ? 1 : count - 1 + (chosen < 0 ? 1 : 0))) % count);
    } else if (count && event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      location.href = list.children[chosen].dataset.href;
    }
  });
  input.addEventListener('blur', () => open(false));
})();
