package org.smallplaces.people;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Finds the account of an e-mail address, for signing in. */
class SignInAccounts implements UserDetailsService {

    private final People people;

    SignInAccounts(People people) {
        this.people = people;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        try {
            return people.withEmail(new EmailAddress(typed))
                    .map(SignedInPerson::of)
                    .orElseThrow(() -> new UsernameNotFoundException("No such account"));
        } catch (IllegalArgumentException noAddress) {
            throw new UsernameNotFoundException("No such account", noAddress);
        }
    }
}
