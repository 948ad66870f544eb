package org.smallplaces.learning;

import java.util.List;

import org.smallplaces.MySql;

class LearningMigrationOnMySqlTests extends LearningMigrationRules {

    @Override
    List<String> database() {
        var fresh = MySql.fresh();
        return List.of(fresh.jdbcUrl(), fresh.user(), fresh.password());
    }
}
