package org.smallplaces;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/** The rooms of the house, and which may lean on which: each room's {@code package-info} says it. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(SmallPlacesApplication.class);

    @Test
    void everyRoomLeansOnlyOnThoseItNames() {
        modules.verify();
    }

    @Test
    void theFrameOfEveryPageKnowsNoFeature() {
        var shell = modules.getModuleByName("shell").orElseThrow();
        assertThat(shell.getDirectDependencies(modules).uniqueModules().map(ApplicationModule::getIdentifier))
                .isEmpty();
    }

    @Test
    void aRoomThatNamesNoOthersWouldBeOpenToAll() {
        assertThat(modules.stream())
                .allSatisfy(module -> assertThat(module.getBasePackage()
                                .getAnnotation(org.springframework.modulith.ApplicationModule.class))
                        .as(module.getDisplayName())
                        .hasValueSatisfying(declared ->
                                assertThat(declared.allowedDependencies()).doesNotContain("*")));
    }
}
