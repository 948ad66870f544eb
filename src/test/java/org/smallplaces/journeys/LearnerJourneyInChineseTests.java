package org.smallplaces.journeys;

import org.smallplaces.shell.Language;

class LearnerJourneyInChineseTests extends LearnerJourneyRules {

    LearnerJourneyInChineseTests() {
        super(House.onH2(), Language.ZH, "lin.xiaoyu@lindel.example", "林晓雨");
    }
}
