package org.smallplaces.shell;

import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Lets people stay signed in on a device when their session is over. */
public interface StayingSignedIn extends RememberMeServices, LogoutHandler {

    /** What marks a sign-in as made by it. */
    String key();
}
