package org.smallplaces.reports;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CompletionTests {

    @Test
    void anAdministratorLearnsFiveThingsAndNoScore() {
        assertThat(Arrays.stream(Completion.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("name", "place", "course", "completedOn", "number");
        assertThat(Arrays.stream(Completion.class.getDeclaredFields()).filter(field -> !field.isSynthetic()))
                .hasSize(5);
    }
}
