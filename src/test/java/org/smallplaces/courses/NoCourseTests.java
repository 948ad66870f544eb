package org.smallplaces.courses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(OutputCaptureExtension.class)
class NoCourseTests {

    @Test
    void aStartWithoutCoursesSaysWhatToMendInsteadOfATrace(CapturedOutput output) {
        var application = new SpringApplication(Empty.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        assertThatThrownBy(application::run).hasRootCauseInstanceOf(NoCourseException.class);
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("No course could be published from file:nowhere/ and none was published before.")
                .contains("prints every fault with its file and line");
    }

    @Configuration(proxyBeanMethods = false)
    static class Empty {

        @Bean
        String library() {
            throw new NoCourseException("file:nowhere/");
        }
    }
}
