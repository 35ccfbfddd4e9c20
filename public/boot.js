// Runs before the first paint: the theme chosen in this tab, the contrast the system asks for (the style sheet alone could
// only repeat its colours), and the moment at which the prerendered map can be used.
;(function () {
  try {
    var theme = sessionStorage.getItem('theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  } catch (error) {
    // Storage may be forbidden; the system's theme is then the theme.
  }
  var strong = matchMedia('(prefers-contrast: more) and (not (forced-colors: active))')
  function followContrast() {
    if (strong.matches) document.documentElement.dataset.contrast = 'more'
    else delete document.documentElement.dataset.contrast
  }
  followContrast()
  strong.addEventListener('change', followContrast)
  // Links work as soon as they are painted; the program, for which "DOMContentLoaded" waits, is not needed for them.
  document.addEventListener('readystatechange', function () {
    if (document.readyState !== 'interactive') return
    requestAnimationFrame(function () {
      requestAnimationFrame(function () {
        if (document.querySelector('a[data-city]')) performance.mark('map:usable')
      })
    })
  })
})()
