package org.smallplaces.courses.ui;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** What all pages of the library have in common: anybody may keep them for a while. */
final class PublicPage {

    private PublicPage() {}

    static void cache(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
        // The language comes from a cookie or from the browser.
        response.addHeader(HttpHeaders.VARY, "Cookie, Accept-Language");
    }
}
