// Runs before the first paint: the theme chosen in this tab, and the moment at which the prerendered map can be used.
;(function () {
  try {
    var theme = sessionStorage.getItem('theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  } catch (error) {
    // Storage may be forbidden; the system's theme is then the theme.
  }
  document.addEventListener('DOMContentLoaded', function () {
    requestAnimationFrame(function () {
      requestAnimationFrame(function () {
        if (document.querySelector('a[data-city]')) performance.mark('map:usable')
      })
    })
  })
})()
