package org.smallplaces.shell;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

import org.smallplaces.OnH2;
import org.smallplaces.people.AsPerson;

import static org.assertj.core.api.Assertions.assertThat;

/** The frame around a page of somebody who is signed in. */
@SpringBootTest
@OnH2
@AsPerson
class MainLayoutTests extends SpringBrowserlessTest {

    @BeforeEach
    void aPageInEnglish() {
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @Test
    void theButtonThatSignsOutSaysWhoIsSignedIn() {
        UI.getCurrent().navigate("learn");
        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .contains("Sign out Newcomer");
    }

    @Test
    void theSkipLinkLeadsToTheMainPartOfThePageThatIsOpen() {
        UI.getCurrent().navigate("learn/human-rights-in-local-government");
        var skip = find(Anchor.class).withText("Skip to content").single();
        assertThat(skip.getHref()).isEqualTo("/learn/human-rights-in-local-government#main");
        assertThat(getCurrentView().getElement().getAttribute("id")).isEqualTo("main");
    }

    @Test
    void theOtherLanguageIsOneLinkAwayAndTheSamePage() {
        UI.getCurrent().navigate("learn/human-rights-in-local-government");
        assertThat(find(Anchor.class).withText("中文").all()).isNotEmpty().allSatisfy(link -> {
            assertThat(link.getHref()).isEqualTo("/learn/human-rights-in-local-government?lang=zh");
            assertThat(link.getElement().getAttribute("lang")).isEqualTo("zh");
        });
    }

    @Test
    void aLearnerIsNotShownThePagesOfAdministrators() {
        UI.getCurrent().navigate("learn");
        assertThat(find(RouterLink.class).all())
                .isNotEmpty()
                .extracting(RouterLink::getHref)
                .contains("learn")
                .noneMatch(address -> address.startsWith("places"));
    }

    @Test
    @AsPerson("teodor.vance@sel-marin.example")
    void anAdministratorIsShownTheirPlaces() {
        UI.getCurrent().navigate("learn");
        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .anyMatch(address -> address.startsWith("places"));
    }

    @Test
    void aPageThatIsNotForALearnerLooksLikeNone() {
        UI.getCurrent().navigate("places");
        assertThat(getCurrentView()).isInstanceOf(MissingView.class);
    }
}
