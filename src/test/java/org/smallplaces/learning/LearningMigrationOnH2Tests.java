package org.smallplaces.learning;

import java.util.List;

import org.smallplaces.H2;

class LearningMigrationOnH2Tests extends LearningMigrationRules {

    @Override
    List<String> database() {
        return List.of(H2.fresh(), "sa", "");
    }
}
