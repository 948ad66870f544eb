package org.smallplaces.shell;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.AuthenticationContext;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.SpringNavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Who may open which address. What is not named here is for people who have signed in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    /** After signing in, people go on where they stopped. */
    private static final String AFTER_SIGN_IN = "/learn/continue";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, StayingSignedIn staying) {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers(PublicAddresses.PATTERNS).permitAll());
        http.rememberMe(device -> device.rememberMeServices(staying).key(staying.key()));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                pages -> pages.loginView("/sign-in", "/")
                        .defaultSuccessUrl(AFTER_SIGN_IN)
                        .anyRequest(AuthorizedUrl::authenticated));
        // A wrong password and our own trouble are told apart, so that nobody doubts a password that is right.
        http.formLogin(form -> form.failureHandler((_, response, failure) -> response.sendRedirect(
                failure instanceof AuthenticationServiceException ? "/sign-in?trouble" : "/sign-in?error")));
        return http.build();
    }

    /** Spring's delegating encoder: bcrypt now, and every hash says how it was made. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new PasswordDesk(PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    /** Operators watch requests; to watch each filter and each decision would cost more than it tells. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Vaadin's, but it looks for the roles where they are: Vaadin's own searches all jars for it, at every page. */
    @Bean
    @Primary
    NavigationAccessControl navigationAccess(
            List<NavigationAccessChecker> checkers,
            NavigationAccessControlConfigurer configurer,
            AuthenticationContext who) {
        return configurer.build(
                (all, resolver) -> new SpringNavigationAccessControl(all, resolver) {
                    @Override
                    protected Predicate<String> getRolesChecker(VaadinRequest request) {
                        return who::hasRole;
                    }
                },
                checkers);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
