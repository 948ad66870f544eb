package org.smallplaces.journeys;

import org.smallplaces.shell.Language;

class LearnerJourneyOnH2Tests extends LearnerJourneyRules {

    LearnerJourneyOnH2Tests() {
        super(House.onH2(), Language.EN, "amina.sol@sel-marin.example", "Amina Sol");
    }
}
