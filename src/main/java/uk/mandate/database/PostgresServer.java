package uk.mandate.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The running embedded PostgreSQL: on this machine's loopback only, every commit on the disk before it is answered. */
final class PostgresServer {
    private static final String DATABASE = "mandate";
    /** Recovery after a crash may take a while; an ordinary start takes a second. */
    private static final String START_SECONDS = "300";

    private static final String STOP_SECONDS = "4";

    private final PostgresCluster cluster;
    private final Credentials credentials;
    private final int port;

    private PostgresServer(PostgresCluster cluster, int port) {
        this.cluster = cluster;
        this.credentials = cluster.credentials();
        this.port = port;
    }

    static PostgresServer start(PostgresCluster cluster) {
        new OrphanedServer(cluster).stop();
        try {
            Files.deleteIfExists(cluster.log());
            var server = new PostgresServer(cluster, freePort());
            server.run();
            return server;
        } catch (IOException failed) {
            throw DatabaseFailure.of(cluster.path(), failed);
        }
    }

    private void run() throws IOException {
        var options = "-p " + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on"
                + " -c password_encryption=scram-sha-256 -c timezone=UTC -c max_connections=50"
                // Rows and statements hold personal data; the log must not.
                + " -c log_error_verbosity=terse -c log_min_error_statement=panic";
        var started = pgCtl("start", "-l", cluster.log().toString(), "-t", START_SECONDS, "-o", options);
        if (!started.succeeded()) {
            throw DatabaseFailure.of(cluster.path(), started.said() + serverLog());
        }
        try {
            new EmbeddedRoles(credentials, cluster.passwordFile()).createIn(DATABASE, this::jdbcUrl);
        } catch (RuntimeException failed) {
            stop();
            throw failed;
        }
    }

    /** Stops within five seconds: politely, else at once, which loses nothing that was committed. */
    void stop() {
        if (!pgCtl("stop", "-m", "fast", "-t", STOP_SECONDS).succeeded()) {
            pgCtl("stop", "-m", "immediate", "-t", STOP_SECONDS);
        }
    }

    Credentials credentials() {
        return credentials;
    }

    String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private PostgresCommand pgCtl(String action, String... arguments) {
        var all = new ArrayList<>(List.of(action, "-D", cluster.path().toString(), "-w"));
        all.addAll(List.of(arguments));
        return cluster.run("pg_ctl", all);
    }

    private String serverLog() throws IOException {
        return Files.exists(cluster.log()) ? Files.readString(cluster.log()) : "";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
