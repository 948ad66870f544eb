package org.smallplaces.journeys;

import org.smallplaces.shell.Language;

class LearnerJourneyOnMySqlTests extends LearnerJourneyRules {

    LearnerJourneyOnMySqlTests() {
        super(House.onMySql(), Language.ZH, "lin.xiaoyu@lindel.example", "林晓雨");
    }
}
