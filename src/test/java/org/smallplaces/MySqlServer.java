package org.smallplaces;

import java.util.Map;

/** A MySQL server on which the tests may make databases. */
interface MySqlServer {

    /** Where it listens: {@code host:port}. */
    String address();

    String user();

    String password();

    /** Parameters that its URLs need besides those of production. */
    default Map<String, String> parameters() {
        return Map.of();
    }

    /** Where it came from, in a few words. */
    String origin();
}
