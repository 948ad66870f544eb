package org.smallplaces.shell;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/** The entries of the main menu. They differ by role only, and are looked for once for each set of roles: that takes a while. */
@Component
class MenuOfRoles {

    private final AuthenticationContext who;
    private final Map<Set<String>, List<MenuEntry>> entries = new ConcurrentHashMap<>();

    MenuOfRoles(AuthenticationContext who) {
        this.who = who;
    }

    List<MenuEntry> entries() {
        return entries.computeIfAbsent(
                Set.copyOf(who.getGrantedRoles()), _ -> List.copyOf(MenuConfiguration.getMenuEntries()));
    }
}
