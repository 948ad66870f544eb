package org.smallplaces.journeys;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who has a keyboard and nothing else, and who must see where they are after each step. */
final class Keys {

    private static final int FAR = 80;

    private static final String FOCUS = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body) return 'nothing';
              return (e.getAttribute('aria-label') || e.textContent.trim() || e.name || '') + '';
            }""";
    // A radio button shows its focus around the whole choice.
    private static final String FOCUS_IS_SEEN = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body) return false;
              const around = e.closest('.choice') || e;
              const style = getComputedStyle(around);
              const box = around.getBoundingClientRect();
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                  && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            }""";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** Goes on to what has this text or name, seeing the focus all the way. */
    void tabTo(String wanted) {
        var exactly = Pattern.compile(Pattern.quote(wanted));
        for (var step = 0; step < FAR; step++) {
            tab();
            if (exactly.matcher(focus()).matches()) return;
        }
        throw new AssertionError("Tab never leads to: " + wanted + "; it stands at: " + focus());
    }

    /** One step on. */
    void tab() {
        press("Tab");
        assertThat(page.evaluate(FOCUS_IS_SEEN))
                .as("The focus is seen at: %s, on %s", focus(), page.url())
                .isEqualTo(true);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    String focus() {
        return String.valueOf(page.evaluate(FOCUS));
    }

    boolean isWithin(String selector) {
        return Boolean.TRUE.equals(page.evaluate("within => document.activeElement.matches(within + ' *')", selector));
    }

    /** Waits until the focus is on what the selector names. */
    void awaitFocusOn(String selector) {
        page.waitForFunction("wanted => document.activeElement.matches(wanted)", selector);
    }
}
