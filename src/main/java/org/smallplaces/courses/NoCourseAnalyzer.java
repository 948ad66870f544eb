package org.smallplaces.courses;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Makes a start without courses end with a sentence instead of a stack trace. */
class NoCourseAnalyzer extends AbstractFailureAnalyzer<NoCourseException> {

    @Override
    protected FailureAnalysis analyze(Throwable start, NoCourseException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Run ./dev test: it checks the course files and prints every fault with its file and line.",
                cause);
    }
}
