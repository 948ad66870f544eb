package org.smallplaces.bench;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody of the invented country of the benchmark.
 *
 * @param id the person's
 * @param enrolment the enrolment's
 * @param journeys how many were begun: each goes to another module
 */
record Learner(String id, String enrolment, String email, AtomicInteger journeys) {}
