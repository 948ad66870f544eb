package org.smallplaces.courses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * The test's application teaches the whole {@link SampleCourse} and no other: modules for everybody and for some kinds
 * of work, questions of every type, a glossary, a final. Spring hears only one
 * such annotation of a class: {@code OnH2} stands on a class above.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = OnSampleCourse.Initializer.class)
public @interface OnSampleCourse {

    /** Gives a test's context its folder of courses. */
    final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("smallplaces.courses=file:" + written()).applyTo(context);
        }

        private static Path written() {
            try {
                var folder = Files.createTempDirectory(
                        Files.createDirectories(Path.of("target").toAbsolutePath()), "sample-course-");
                for (var text : SampleCourse.whole().texts().entrySet()) {
                    var file = folder.resolve(text.getKey());
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, text.getValue());
                }
                return folder;
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
