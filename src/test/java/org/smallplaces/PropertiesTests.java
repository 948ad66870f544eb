package org.smallplaces;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

import org.smallplaces.shell.SiteProperties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A wrong setting stops the start, with a sentence that names it and says what to write. */
@ExtendWith(OutputCaptureExtension.class)
class PropertiesTests {

    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan("org.smallplaces")
    static class Settings {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "learn.example.org",
                "learn.example.org:8080",
                "ftp://learn.example.org",
                "https:learn.example.org",
                "https://",
                "//learn.example.org",
                "an address",
                "http://my town/"
            })
    void anAddressThatNobodyCanOpenStopsTheStart(String address, CapturedOutput output) {
        assertThatThrownBy(() -> start("smallplaces.address=" + address)).isNotNull();
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("smallplaces.address is \"" + address
                        + "\". Write the address that people type, such as https://learn.example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0s", "-1d", "PT0S", "a week", "7 days", "forever"})
    void anExportThatIsKeptForNoTimeOrForWhatIsNoTimeStopsTheStart(String keep, CapturedOutput output) {
        assertThatThrownBy(() -> start("smallplaces.exports.keep=" + keep)).isNotNull();
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .containsPattern(
                        "smallplaces.exports.keep is \"[^\"]+\"\\. Write how long an export is kept, such as 7d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1d", "12h", "366d", "a month", "30 days"})
    void aTimeToStaySignedInThatIsNotSomeDaysStopsTheStart(String stay, CapturedOutput output) {
        assertThatThrownBy(() -> start("smallplaces.sign-in.stay=" + stay)).isNotNull();
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .containsPattern("smallplaces.sign-in.stay is \"[^\"]+\"\\. Write for how many whole days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0d", "0", "1d", "24h", "365d"})
    void aTimeToStaySignedInMayBeAnyNumberOfDaysOfAYear(String stay) {
        start("smallplaces.sign-in.stay=" + stay).close();
    }

    @Test
    void coursesFromAPlaceThatCannotBeReadStopTheStart(CapturedOutput output) {
        assertThatThrownBy(() -> start("smallplaces.courses=http://example.org/courses/"))
                .isNotNull();
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("smallplaces.courses is \"http://example.org/courses/\": write classpath:courses/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://learn.example.org",
                "https://learn.example.org/",
                "http://localhost:8080",
                "https://example.org/small-places"
            })
    void theRightAddressStartsAndIsTheBeginningOfEveryOther(String address) {
        try (var house = start("smallplaces.address=" + address)) {
            assertThat(house.getBean(SiteProperties.class).at("/verify/1"))
                    .hasToString(address.replaceAll("/$", "") + "/verify/1");
        }
    }

    @Test
    void noSettingAtAllStarts() {
        try (var house = start("logging.level.root=warn")) {
            assertThat(house.getBean(SiteProperties.class).address()).hasToString("http://localhost:8080");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7d", "1h", "P30D", "90m"})
    void aTimeToKeepExportsMayBeWrittenInEitherWay(String keep) {
        start("smallplaces.exports.keep=" + keep).close();
    }

    private static ConfigurableApplicationContext start(String setting) {
        return new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .run("--" + setting);
    }
}
