package org.smallplaces;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

import org.smallplaces.certificates.Certificates;
import org.smallplaces.certificates.Exports;
import org.smallplaces.learning.Checks;
import org.smallplaces.learning.Learning;
import org.smallplaces.people.Newcomer;
import org.smallplaces.people.People;
import org.smallplaces.people.Role;
import org.smallplaces.places.Places;
import org.smallplaces.reports.CompletionReport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Services refuse by themselves, whichever page calls them. */
@SpringBootTest
@OnH2
class MethodSecurityTests {

    @Autowired
    private ApplicationContext house;

    @Autowired
    private People people;

    @Autowired
    private Places places;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static Stream<Named<Method>> methodsForPeopleWhoHaveSignedIn() {
        return methods(Learning.class, Checks.class, Exports.class, CompletionReport.class);
    }

    static Stream<Named<Method>> methodsForAdministrators() {
        return methods(Exports.class, CompletionReport.class);
    }

    @ParameterizedTest
    @MethodSource("methodsForPeopleWhoHaveSignedIn")
    void whoHasNotSignedInIsRefused(Method method) {
        assertThatThrownBy(() -> call(method)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("methodsForAdministrators")
    void whoIsNoAdministratorIsRefused(Method method) {
        Newcomer.signIn(Newcomer.to("osk", people, places));
        assertThatThrownBy(() -> call(method)).isInstanceOf(AccessDeniedException.class);
        Newcomer.signIn(Newcomer.to("osk", people, places, Role.TRAINER, Role.REVIEWER));
        assertThatThrownBy(() -> call(method)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theListOfSomeonesCertificatesIsForPeopleWhoHaveSignedIn() {
        var person = Newcomer.to("osk", people, places);
        var certificates = house.getBean(Certificates.class);
        assertThatThrownBy(() -> certificates.of(person.id()))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        Newcomer.signIn(person);
        assertThat(certificates.of(person.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {Learning.class, Checks.class, Exports.class, CompletionReport.class})
    void everyServiceHasMethodsToRefuse(Class<?> service) {
        assertThat(methods(service)).isNotEmpty();
    }

    private static Stream<Named<Method>> methods(Class<?>... services) {
        return Arrays.stream(services)
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .map(method -> Named.of(method.getDeclaringClass().getSimpleName() + "." + method.getName(), method));
    }

    /** Without arguments: a refusal comes before anything looks at them. */
    private void call(Method method) throws Throwable {
        var nothing = Arrays.stream(method.getParameterTypes())
                .map(type -> type == int.class ? (Object) 0 : null)
                .toArray();
        try {
            method.invoke(house.getBean(method.getDeclaringClass()), nothing);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
