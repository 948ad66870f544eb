package org.smallplaces.certificates;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.slf4j.LoggerFactory;

import org.smallplaces.shell.Language;

/** One certificate from its words to a tagged PDF, on one processor. */
@State(Scope.Benchmark)
public class CertificateBenchmark {

    @Param({"EN", "ZH"})
    public Language language;

    @Setup
    public void hush() {
        // As application.yaml does: it warns of a table of variants at each reading of a font.
        ((Logger) LoggerFactory.getLogger("org.apache.fontbox")).setLevel(Level.ERROR);
    }

    @Benchmark
    public Object print() {
        return Samples.print(
                switch (language) {
                    case EN -> Samples.english("Amina Sol");
                    case ZH -> Samples.chinese("李明");
                });
    }
}
