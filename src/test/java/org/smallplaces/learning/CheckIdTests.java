package org.smallplaces.learning;

import org.junit.jupiter.api.Test;

import org.smallplaces.courses.ModuleId;

import static org.assertj.core.api.Assertions.assertThat;

class CheckIdTests {

    @Test
    void theCheckOfAModuleIsNamedAsTheModule() {
        var module = new ModuleId("first-steps");
        assertThat(CheckId.of(module)).hasToString("first-steps").isEqualTo(new CheckId("first-steps"));
        assertThat(CheckId.of(module).module()).contains(module);
        assertThat(CheckId.of(module).isFinal()).isFalse();
    }

    @Test
    void theFinalIsTheCheckOfNoModule() {
        assertThat(CheckId.FINAL).hasToString("final").isEqualTo(new CheckId("final"));
        assertThat(CheckId.FINAL.module()).isEmpty();
        assertThat(CheckId.FINAL.isFinal()).isTrue();
    }
}
