package org.smallplaces.plainwords;

import java.util.List;

/** All that was found in a text, in the order of the text, and how it measures. */
public record Verdict(List<Finding> findings, Measures measures) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
