package org.smallplaces;

import java.util.concurrent.Executor;

import jakarta.annotation.PreDestroy;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Does what follows from a learner's deed, such as issuing a certificate, after she has her page: two at a time, the others stand in
 * line. A thread for each would take all connections to the database when a town completes its course in the same moment, and those
 * who still answer would be told that nothing can be saved.
 */
@Configuration(proxyBeanMethods = false)
class BackgroundWork implements AsyncConfigurer {

    private static final int AT_A_TIME = 2;
    private static final int SECONDS_TO_END = 20;

    private final ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();

    BackgroundWork() {
        workers.setCorePoolSize(AT_A_TIME);
        workers.setThreadNamePrefix("background-");
        // What is not begun when the server ends is in the database as well, and done at the next start.
        workers.setAwaitTerminationSeconds(SECONDS_TO_END);
        workers.initialize();
    }

    @Override
    public Executor getAsyncExecutor() {
        return workers;
    }

    @PreDestroy
    void end() {
        workers.shutdown();
    }
}
