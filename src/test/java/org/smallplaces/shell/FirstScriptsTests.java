package org.smallplaces.shell;

import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FirstScriptsTests {

    private static final String PAGE = """
            <html><head><script type="module" src="VAADIN/build/index-1.js"></script>
            <link rel="modulepreload" href="VAADIN/build/base-2.js"><script src="/elsewhere.js"></script></head></html>""";

    private static final Map<String, String> SCRIPTS = Map.of(
            "index-1.js", "import{a as t}from\"./base-2.js\"",
            "base-2.js", "import(`./flow-3.js`);import('./imports-4.js')",
            "imports-4.js", "import(`./chunk-5.js`);import\"./base-2.js\"",
            "flow-3.js", "import(`./client-6.js`);import(`./flow-3.js`)",
            "chunk-5.js", "import\"./grid-7.js\"");

    @Test
    void thePageNamesWhatItsScriptsWillAskForAndNotWhatSingleViewsDo() {
        var page = Jsoup.parse(PAGE);
        var asked = FirstScripts.askedFor(page, script -> SCRIPTS.getOrDefault(script, ""));
        assertThat(asked).containsExactlyInAnyOrder("flow-3.js", "imports-4.js", "client-6.js");
        FirstScripts.name(page, asked);
        assertThat(page.head().select("link[rel=modulepreload][crossorigin]").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "VAADIN/build/flow-3.js", "VAADIN/build/imports-4.js", "VAADIN/build/client-6.js");
    }

    @Test
    void aPageWhoseScriptsAreNotThereNamesNone() {
        assertThat(FirstScripts.askedFor(Jsoup.parse(PAGE), FirstScripts::read)).isEqualTo(Set.of());
    }
}
