package org.smallplaces.journeys;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** What is wrong with how a page is built or looks: axe's rules of WCAG 2.2 AA, and our own on room, type and targets. */
final class Looks {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String OURS = """
            () => {
              const faults = [];
              const shown = e => e.checkVisibility({checkOpacity: true, checkVisibilityCSS: true}) && e.getClientRects().length > 0;
              const named = e => '<' + e.localName + ' class="' + e.className + '"> ' + e.textContent.trim().slice(0, 40);
              const root = document.documentElement;
              if (root.scrollWidth > root.clientWidth) {
                const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > root.clientWidth + 1);
                faults.push('it is ' + root.scrollWidth + ' px wide: ' + wide.slice(0, 3).map(named).join('; '));
              }
              for (const p of document.querySelectorAll('main p, main .lines')) {
                const least = p.closest('.easy') ? 18.66 : 18;
                const size = parseFloat(getComputedStyle(p).fontSize);
                if (shown(p) && size < least) faults.push('text of ' + size + ' px: ' + named(p));
              }
              const running = e => e.matches('.term, .note') || e.localName === 'a'
                  && [...e.parentElement.childNodes].some(n => n.nodeType === 3 && n.data.trim() !== '');
              for (const e of document.querySelectorAll(
                  'main :is(a, button, select, summary, vaadin-button, .choice), nav :is(a, button), header summary, footer a')) {
                const height = e.getBoundingClientRect().height;
                if (shown(e) && !running(e) && height < 43.5) faults.push('only ' + height + ' px high: ' + named(e));
              }
              return faults;
            }""";

    // Colours that fade from the light into the dark are not what a person reads.
    private static final String SETTLED =
            "() => Promise.allSettled(document.getAnimations().map(running => running.finished))";

    private Looks() {}

    /** Everything that is wrong with the page, on a wide screen and a narrow one, in the light and in the dark. */
    static List<String> faults(Page page, String name) {
        var faults = new ArrayList<String>();
        for (var width : List.of(1280, 320)) {
            page.setViewportSize(width, 900);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.evaluate(SETTLED);
                var where = name + ", " + width + " px, " + scheme + ": ";
                for (var fault : found(page)) faults.add(where + fault);
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 900);
        return faults;
    }

    private static List<String> found(Page page) {
        var faults = new ArrayList<String>();
        for (var rule : new AxeBuilder(page)
                .withTags(RULES)
                .setLegacyMode(true)
                .analyze()
                .getViolations())
            for (CheckedNode node : rule.getNodes()) faults.add(rule.getId() + " at " + node.getHtml());
        if (page.evaluate(OURS) instanceof List<?> ours) ours.forEach(fault -> faults.add(String.valueOf(fault)));
        return faults;
    }
}
