package org.smallplaces;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The server that {@code SMALLPLACES_TEST_MYSQL_URL} names; its user must be allowed to create databases. */
record GivenMySql(String address, String user, String password, Map<String, String> parameters) implements MySqlServer {

    private static final String VARIABLE = "SMALLPLACES_TEST_MYSQL_URL";

    /** User and password stand in the URL's query, or in {@code …_USER} and {@code …_PASSWORD} beside it. */
    static GivenMySql at(String url) {
        return at(url, System.getenv());
    }

    static GivenMySql at(String url, Map<String, String> environment) {
        if (!url.startsWith("jdbc:mysql://"))
            throw new IllegalArgumentException(
                    VARIABLE + " should look like jdbc:mysql://host:3306/?user=…&password=…");
        var uri = URI.create(url.substring("jdbc:".length()));
        var parameters = new TreeMap<String, String>();
        if (uri.getRawQuery() != null) {
            for (var parameter : uri.getRawQuery().split("&")) {
                var parts = parameter.split("=", 2);
                parameters.put(parts[0], parts.length == 2 ? parts[1] : "");
            }
        }
        var user = credential(parameters.remove("user"), environment.get(VARIABLE.replace("_URL", "_USER")), "root");
        var password =
                credential(parameters.remove("password"), environment.get(VARIABLE.replace("_URL", "_PASSWORD")), "");
        return new GivenMySql(uri.getRawAuthority(), user, password, parameters);
    }

    private static String credential(String inUrl, String beside, String otherwise) {
        if (inUrl != null) return URLDecoder.decode(inUrl, StandardCharsets.UTF_8);
        return beside != null ? beside : otherwise;
    }

    @Override
    public String origin() {
        return "by " + VARIABLE;
    }
}
