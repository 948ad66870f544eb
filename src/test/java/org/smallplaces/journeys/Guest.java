package org.smallplaces.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

/** Somebody at a browser of their own, who reads the pages in one language. */
final class Guest implements AutoCloseable {

    static final String PASSWORD = "small-places";

    private static final Words WORDS = new Words();

    private static final String AT_REST = """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())""";

    private final Language language;
    private final BrowserContext context;
    private final Page page;
    private final List<String> problems = new ArrayList<>();

    private Guest(House house, Language language, UnaryOperator<Browser.NewContextOptions> more) {
        this.language = language;
        this.context = Chromium.fresh(more.apply(new Browser.NewContextOptions()
                .setBaseURL(house.address())
                .setViewportSize(1280, 900)
                .setLocale(language.locale().toLanguageTag())
                .setTimezoneId("UTC")));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) problems.add(message.text() + " at " + page.url());
        });
        page.onPageError(problems::add);
    }

    /** Somebody whose browser asks for pages in the language. */
    static Guest of(House house, Language language) {
        return new Guest(house, language, options -> options);
    }

    /** Somebody whose browser asks for a language that we do not offer. */
    static Guest fromAbroad(House house, Language language) {
        return new Guest(house, language, options -> options.setLocale("fr-FR"));
    }

    Page page() {
        return page;
    }

    Language language() {
        return language;
    }

    BrowserContext context() {
        return context;
    }

    /** What the browser complains of: scripts that fail, files that it may not or cannot load. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /** The words of our pages, in the language of this person. */
    String say(String key, Object... arguments) {
        return WORDS.say(language, key, arguments);
    }

    /** Opens an address, as if typed; returns when the page has its heading. */
    Response open(String path) {
        var response = page.navigate(path);
        settle();
        return response;
    }

    /** Signs in on the sign-in page, which leads on to where this person stopped. */
    void signIn(String email) {
        open("/sign-in");
        sendSignIn(email, PASSWORD);
        page.waitForURL(address -> !address.contains("/sign-in"));
        settle();
    }

    /** Waits until the page is there and at rest: a page with a view has told the server all, and heard its answer. */
    void settle() {
        heading().waitFor();
        page.waitForFunction(AT_REST);
    }

    /** Fills in the sign-in that is on the page, and sends it. */
    void sendSignIn(String email, String password) {
        page.getByLabel(say("people.sign-in.email")).fill(email);
        page.getByLabel(say("people.sign-in.password")).fill(password);
        button("people.sign-in.button").click();
    }

    Locator heading() {
        return page.locator("main h1");
    }

    Locator main(String selector) {
        return page.locator("main").locator(selector);
    }

    Locator button(String key, Object... arguments) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(say(key, arguments)).setExact(true));
    }

    Locator link(String key, Object... arguments) {
        return page.getByRole(
                AriaRole.LINK,
                new Page.GetByRoleOptions().setName(say(key, arguments)).setExact(true));
    }

    /** The link in the page's head that says the same page in another language. */
    Locator inLanguage(Language other) {
        return page.locator("header")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(other.ownName()).setExact(true));
    }

    /** The sentence that screen readers speak at once. */
    Locator alert() {
        return page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\S")));
    }

    @Override
    public void close() {
        context.close();
    }
}
