package org.smallplaces.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The proxy of {@code docs/nginx.conf} before two servers, without its encryption: a process and a folder of its own. */
record Nginx(Process process, int port) implements AutoCloseable {

    static Nginx before(Server a, Server b) throws IOException, InterruptedException {
        var port = Server.freePort();
        var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "nginx-");
        Files.writeString(folder.resolve("site.conf"), site(a.port(), b.port(), port, folder));
        Files.writeString(folder.resolve("nginx.conf"), """
                daemon off;
                pid %1$s/pid;
                error_log %1$s/error.log;
                events {}
                http {
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    include %1$s/site.conf;
                }
                """.formatted(folder));
        try {
            var process = new ProcessBuilder(
                            "nginx",
                            "-p",
                            folder.toString(),
                            "-c",
                            folder.resolve("nginx.conf").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            Thread.sleep(1_000);
            if (!process.isAlive()) throw new IOException("nginx ended: " + folder);
            return new Nginx(process, port);
        } catch (IOException missing) {
            throw new IOException(
                    "nginx is needed (Debian: apt-get install nginx-light): " + missing.getMessage(), missing);
        }
    }

    private static String site(int a, int b, int port, Path folder) throws IOException {
        var whole = Files.readString(Path.of("docs", "nginx.conf"));
        // Without the last part, which leads from http to https.
        return whole.substring(0, whole.lastIndexOf("server {"))
                .replace("8080", Integer.toString(a))
                .replace("8090", Integer.toString(b))
                .replace("listen 443 ssl http2", "listen 127.0.0.1:" + port)
                .replace("; Secure", "")
                .replace("/var/log/nginx", folder.toString())
                .replaceAll("(?m)^ *ssl_certificate.*$", "");
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
