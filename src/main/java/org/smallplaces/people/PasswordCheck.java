package org.smallplaces.people;

import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks a password, and lets no session keep its hash. */
@Component
class PasswordCheck extends DaoAuthenticationProvider {

    PasswordCheck(People people, PasswordEncoder passwords) {
        super(new SignInAccounts(people));
        setPasswordEncoder(passwords);
    }

    @Override
    protected Authentication createSuccessAuthentication(
            Object principal, Authentication authentication, UserDetails user) {
        var person = ((SignedInPerson) user).withoutHash();
        return super.createSuccessAuthentication(person, authentication, person);
    }
}
