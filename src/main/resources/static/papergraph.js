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
