package org.smallplaces.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The page of an administrator, by what can be seen and pressed on it. */
final class CompletionsPage {

    private static final Pattern A_PLACE = Pattern.compile("/places/[0-9a-f-]{36}$");

    // Each cell shows what is assigned to its slot.
    private static final String NAMES = """
            [...document.querySelector('vaadin-grid').shadowRoot.querySelectorAll('tbody#items tr:not([hidden])')]
                .map(row => [row.index, row.querySelector('slot').assignedElements().map(e => e.innerText.trim()).join()])
                .filter(named => named[1] !== '')""";

    private static final String NAME_IN_ROW = "row => " + NAMES + ".some(named => named[0] === row)";

    private final Guest guest;

    CompletionsPage(Guest guest) {
        this.guest = guest;
    }

    /** Opens the list of the highest place that this person administers. */
    CompletionsPage open() {
        guest.open("/places");
        assertThat(guest.page()).hasURL(A_PLACE);
        assertThat(grid()).hasAttribute("aria-rowcount", Pattern.compile("[1-9][0-9]*"));
        return this;
    }

    List<String> columns() {
        return guest.page()
                                .getByRole(AriaRole.COLUMNHEADER)
                                .locator("slot")
                                .evaluateAll(
                                        "slots => slots.map(s => s.assignedElements().map(e => e.innerText.trim()).join())")
                        instanceof List<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Waits until the list has as many lines, and gives the names in them. */
    Set<String> names(int count) {
        // The head of the list counts as a line.
        assertThat(grid()).hasAttribute("aria-rowcount", Integer.toString(count + 1));
        var names = new TreeSet<String>();
        for (var index = 0; index < count; index += 4) {
            guest.main("vaadin-grid").evaluate("(grid, row) => grid.scrollToIndex(row)", index);
            guest.page().waitForFunction(NAME_IN_ROW, index);
            names.addAll(namesInSight());
        }
        return names;
    }

    private List<String> namesInSight() {
        return guest.page().evaluate("() => " + NAMES + ".map(named => named[1])") instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
    }

    void choosePlace(String name) {
        field("reports.filter.place").fill(name);
        guest.page().locator("vaadin-combo-box-item").getByText(name, exactly()).click();
        assertThat(guest.heading()).hasText(guest.say("reports.title", name));
        assertThat(guest.page()).hasURL(A_PLACE);
    }

    void choose(String filter, String item) {
        guest.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHas(guest.page().getByText(guest.say(filter), pageExactly())))
                .click();
        guest.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(item))
                .click();
    }

    void chooseDay(String filter, String day) {
        var field = field(filter);
        field.fill(day);
        field.press("Enter");
    }

    private Locator field(String label) {
        return guest.page().getByLabel(guest.say(label), new Page.GetByLabelOptions().setExact(true));
    }

    void askForExport() {
        guest.button("reports.export.begin").click();
    }

    Locator news() {
        return guest.main("[role=status]");
    }

    Locator progress() {
        return guest.main("vaadin-progress-bar");
    }

    /** The links to finished exports, the newest first. */
    Locator files() {
        return guest.main(".card a[href$='.zip']");
    }

    /** The names in the list as a file. */
    Set<String> namesInFile() {
        try {
            var lines = Files.readAllLines(download(guest.main("a[href*='.csv']")));
            return lines.stream()
                    .skip(1)
                    .map(line -> line.split(",")[0])
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path download(Locator link) {
        return guest.page().waitForDownload(link::click).path();
    }

    private Locator grid() {
        return guest.main("vaadin-grid table");
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Page.GetByTextOptions pageExactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
