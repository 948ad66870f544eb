package org.smallplaces.people;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import org.smallplaces.people.SignedInDevices.Recognition;
import org.smallplaces.shell.PageLanguage;
import org.smallplaces.shell.PublicAddresses;
import org.smallplaces.shell.StayingSignedIn;

/**
 * Signs a person in again on a device on which they asked for it, whichever server they come to. Only where a page
 * needs it: what everybody may open carries no cookie of anybody.
 */
@Component
class StaySignedIn implements StayingSignedIn {

    static final String COOKIE = "stay";
    private static final String ASKED = "stay";
    private static final Logger log = LoggerFactory.getLogger(StaySignedIn.class);

    private final SignedInDevices devices;
    private final SignInProperties properties;
    private final People people;
    private final String key = UUID.randomUUID().toString();

    StaySignedIn(SignedInDevices devices, SignInProperties properties, People people) {
        this.devices = devices;
        this.properties = properties;
        this.people = people;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        var cookie = PageLanguage.cookie(request, COOKIE);
        if (cookie.isEmpty() || PublicAddresses.include(request)) return null;
        try {
            var person = DeviceSecret.read(cookie.get()).flatMap(shown -> recognise(shown, request, response));
            if (person.isEmpty()) keep("", Duration.ZERO, request, response);
            return person.map(this::signedIn).orElse(null);
        } catch (DataAccessException | TransactionException later) {
            // The device keeps its secret, and the sign-in page says what is the matter.
            log.warn("Nobody can be recognised: {}", later.getMessage());
            return null;
        }
    }

    private Optional<Person> recognise(DeviceSecret shown, HttpServletRequest request, HttpServletResponse response) {
        return switch (devices.recognise(shown)) {
            case Recognition.Known(var id, var next, var left) -> {
                keep(next.cookie(), left, request, response);
                yield people.find(id);
            }
            case Recognition.Copied(var id) -> {
                log.warn("A copied secret was used: all devices of person {} are signed out.", id);
                yield Optional.empty();
            }
            case Recognition.Unknown() -> Optional.empty();
        };
    }

    // The roles are those of today, not of the day of the sign-in.
    private Authentication signedIn(Person person) {
        var signedIn = SignedInPerson.of(person).withoutHash();
        return new RememberMeAuthenticationToken(key, signedIn, signedIn.getAuthorities());
    }

    /** Somebody has typed their password: from now on the device is theirs, or nobody's. */
    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        try {
            forget(request, response);
            if (request.getParameter(ASKED) == null || properties.stay().isZero()) return;
            if (signedIn.getPrincipal() instanceof SignedInPerson person)
                keep(devices.add(person.id()).cookie(), properties.stay(), request, response);
        } catch (DataAccessException | TransactionException later) {
            log.warn("A device will not be recognised: {}", later.getMessage());
        }
    }

    /** A wrong password says nothing about whose device it is. */
    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        forget(request, response);
    }

    private void forget(HttpServletRequest request, HttpServletResponse response) {
        var cookie = PageLanguage.cookie(request, COOKIE);
        if (cookie.isEmpty()) return;
        keep("", Duration.ZERO, request, response);
        DeviceSecret.read(cookie.get()).ifPresent(devices::forget);
    }

    private static void keep(String value, Duration time, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(time)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
