package org.smallplaces.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A journey whose tests are the stations of one way, in order: after one that fails, the others are left out. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(Stations.NoFurtherThanAFailure.class)
@interface Stations {

    /** Whatever comes after a failure would fail for its sake, and take its time. */
    class NoFurtherThanAFailure implements ExecutionCondition, TestExecutionExceptionHandler {

        private static final ExtensionContext.Namespace HERE =
                ExtensionContext.Namespace.create(NoFurtherThanAFailure.class);

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            var failed = context.getStore(HERE).get(context.getRequiredTestClass(), String.class);
            return failed == null
                    ? ConditionEvaluationResult.enabled("Every station before went well")
                    : ConditionEvaluationResult.disabled("The journey ended at: " + failed);
        }

        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
            context.getRoot().getStore(HERE).put(context.getRequiredTestClass(), context.getDisplayName());
            throw thrown;
        }
    }
}
