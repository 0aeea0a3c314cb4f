// Only pages that the preview serves have this: it loads the page again when the site was rebuilt or could not be.
"use strict";
{
  const shown = document.currentScript.dataset.version;
  new EventSource("/.preview/events").onmessage = event => {
    if (event.data !== shown) {
      location.reload();
    }
  };
}
