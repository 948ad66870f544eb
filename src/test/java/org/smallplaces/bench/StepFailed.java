package org.smallplaces.bench;

import java.io.IOException;

/** Something else came back than a learner would expect. */
final class StepFailed extends IOException {

    private static final long serialVersionUID = 1;

    StepFailed(String why) {
        super(why);
    }
}
