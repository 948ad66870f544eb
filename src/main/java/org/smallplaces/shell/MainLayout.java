package org.smallplaces.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The frame around every page of somebody who is signed in: head, place for the page, foot. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    // Whoever has skipped or tabbed into the content meanwhile stays there: on a slow line this comes late.
    private static final String FOCUS_HEADING = """
            const heading = document.querySelector('main h1');
            if (heading && !document.activeElement?.closest('main')) heading.focus();""";

    private final AuthenticationContext who;
    private final MenuOfRoles menu;
    private final PlainLink skip = new PlainLink("", getTranslation("shell.skip"));
    private final Map<Language, List<PlainLink>> languages = new EnumMap<>(Language.class);
    private final Notice notice = new Notice();
    private final Div content = new Div();
    private boolean first = true;

    MainLayout(AuthenticationContext who, MenuOfRoles menu) {
        this.who = who;
        this.menu = menu;
        for (var language : Language.values()) languages.put(language, new ArrayList<>());
        skip.addClassName("skip");
        add(skip, head(), notice, content, new PageFoot());
    }

    Notice notice() {
        return notice;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement page) {
        if (page != null) content.getElement().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement page) {
        content.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = event.getLocation();
        // Vaadin pages have a <base>, so a bare "#main" would lead to the front door.
        skip.setHref("/" + here.getPathWithQueryParameters() + "#main");
        languages.forEach((language, links) -> {
            var address = in(language, here);
            links.forEach(link -> link.setHref(address));
        });
        notice.clear();
        if (!first) getElement().executeJs(FOCUS_HEADING);
        first = false;
    }

    private static String in(Language language, Location here) {
        return UriComponentsBuilder.fromUriString("/" + here.getPathWithQueryParameters())
                .replaceQueryParam(PageLanguage.PARAMETER, language.tag())
                .build()
                .toUriString();
    }

    private Header head() {
        var brand = new Brand("/learn");
        var wide = new Nav(entries());
        wide.addClassName("wide");
        wide.setAriaLabel(getTranslation("shell.menu.main"));
        var narrow = new Nav(entries());
        narrow.setAriaLabel(getTranslation("shell.menu.main"));
        // The browser opens and closes it by itself; the server need not hear of it.
        var folded = new HtmlContainer("details");
        folded.getElement()
                .appendChild(new Element("summary").setText(getTranslation("shell.menu")), narrow.getElement());
        folded.addClassName("narrow");
        var frame = new Div(brand, wide, folded);
        frame.addClassName("frame");
        var head = new Header(frame);
        head.addClassName("top");
        return head;
    }

    private Component[] entries() {
        var entries = new ArrayList<Component>();
        for (var entry : menu.entries()) entries.add(new RouterLink(getTranslation(entry.title()), entry.menuClass()));
        for (var language : Language.values()) entries.add(link(language));
        who.getAuthenticatedUser(NamedUser.class).ifPresent(person -> {
            var out = new NativeButton(getTranslation("shell.sign-out", person.displayName()), _ -> who.logout());
            out.addClassName("plain");
            entries.add(out);
        });
        return entries.toArray(Component[]::new);
    }

    private PlainLink link(Language language) {
        var link = new PlainLink("", language.ownName());
        link.getElement().setAttribute("lang", language.tag()).setAttribute("hreflang", language.tag());
        if (Language.of(getLocale()) == language) link.getElement().setAttribute("aria-current", "true");
        languages.computeIfAbsent(language, _ -> new ArrayList<>()).add(link);
        return link;
    }

    /** The last lines of a page. */
    private static class PageFoot extends Footer {

        PageFoot() {
            addClassName("bottom");
            new Markup()
                    .open("div", "class", "frame")
                    .element("p", getTranslation("shell.foot.line"))
                    .open("p")
                    .plainLink("/about/resolution", getTranslation("shell.foot.resolution"))
                    .plainLink("/about/pictures", getTranslation("shell.foot.pictures"))
                    .plainLink("/verify", getTranslation("shell.foot.verify"))
                    .close()
                    .close()
                    .into(this);
        }
    }
}
