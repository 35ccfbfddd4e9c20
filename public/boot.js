// Runs before the first paint: theme and size of the map chosen in this tab, whether the page is shown inside another one,
// the contrast the system asks for (the style sheet alone could only repeat its colours), the moment at which the
// prerendered map can be used, and the start of the program after it.
;(function () {
  var root = document.documentElement
  try {
    var theme = sessionStorage.getItem('theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
    if (sessionStorage.getItem('mapSize') === 'large') root.dataset.mapSize = 'large'
  } catch (error) {
    // Storage may be forbidden; the page is then as the system wants it.
  }
  var asked = new URLSearchParams(location.search)
  // Kept for the visit; a kiosk that was built as one (`data-situation` in the page) needs no address for it.
  var kiosk = asked.get('kiosk')
  if (kiosk === '') kiosk = 'on'
  try {
    if (kiosk) sessionStorage.setItem('kiosk', kiosk)
    kiosk = sessionStorage.getItem('kiosk')
  } catch (error) {
    // See above; the address alone decides then.
  }
  if (kiosk === 'off') delete root.dataset.situation
  else if (kiosk) root.dataset.situation = 'kiosk'
  // A link that is touched before the kiosk can answer would leave a way back.
  if (root.dataset.situation === 'kiosk')
    ['click', 'auxclick', 'contextmenu', 'dragstart'].forEach(function (name) {
      addEventListener(name, function (event) {
        if (!('guarded' in root.dataset)) event.preventDefault()
      }, true)
    })
  if (asked.has('embed')) root.dataset.embed = ''
  // Prerendered pages show today; what would be wrong in another year is not shown until the program knows better.
  if (asked.has('year')) root.dataset.year = ''
  var strong = matchMedia('(prefers-contrast: more) and (not (forced-colors: active))')
  function followContrast() {
    if (strong.matches) root.dataset.contrast = 'more'
    else delete root.dataset.contrast
  }
  followContrast()
  strong.addEventListener('change', followContrast)
  // Links work as soon as they are painted; the program is not needed for them.
  var isRead = new Promise(function (resolve) {
    document.addEventListener('DOMContentLoaded', resolve)
  })
  isRead.then(function () {
    requestAnimationFrame(function () {
      requestAnimationFrame(function () {
        if (document.querySelector('a[data-city]')) performance.mark('map:usable')
      })
    })
  })

  // What is printed says where it can be found, even before the program has come; see Shell.module.css.
  addEventListener('beforeprint', function () {
    var masthead = document.querySelector('header')
    if (masthead) masthead.dataset.address = location.href
    // Browsers that cannot open folds by style sheet.
    document.querySelectorAll('details:not([open])').forEach(function (fold) {
      fold.open = true
      addEventListener('afterprint', function () { fold.open = false }, { once: true })
    })
  })

  // The first paint has land, places and text. What is finer follows it (style sheets ask for `data-paint`), and so does
  // the program: the template holds its script and what the script will ask for. A page of which only the first half has
  // come may be painted already, but cannot be taken over.
  function afterFirstPaint() {
    delete root.dataset.paint
    isRead.then(function () {
      var program = document.getElementById('program')
      if (program) document.head.append(program.content)
    })
  }
  var seesPaint = 'PerformanceObserver' in window && PerformanceObserver.supportedEntryTypes.includes('paint')
  if (document.hidden || !seesPaint) return afterFirstPaint()
  root.dataset.paint = 'first'
  new PerformanceObserver(function (list, observer) {
    if (!list.getEntriesByName('first-contentful-paint').length) return
    observer.disconnect()
    afterFirstPaint()
  }).observe({ type: 'paint', buffered: true })
  // Nobody waits for a paint that is never reported: appending an emptied template again does nothing.
  addEventListener('load', function () {
    setTimeout(afterFirstPaint, 3000)
  })
})()
