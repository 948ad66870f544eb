package org.smallplaces;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** An H2 in memory for tests, speaking MySQL's dialect as the embedded default does. */
public final class H2 {

    private static boolean noted;

    private H2() {}

    /** The URL of a database nobody has used; the user is {@code sa}, the password empty. */
    public static synchronized String fresh() {
        if (!noted) Databases.note("H2 in memory");
        noted = true;
        return "jdbc:h2:mem:" + Databases.freshName()
                + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
    }

    /** Gives a test's context a fresh H2: see {@link OnH2}. */
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + fresh(),
                            "spring.datasource.username=sa",
                            "spring.datasource.password=")
                    .applyTo(context);
        }
    }
}
