package sala.launcher.distribution;

import java.nio.file.Path;
import java.util.Optional;
import sala.launcher.Trouble;

/** The unpacked distribution that this launcher is part of; it is only read, so several nodes share one. */
public record Distribution(Path home) {

    /** Where the start script says that it is. */
    public static Distribution here() {
        return Optional.ofNullable(System.getProperty("sala.home"))
                .map(home -> new Distribution(Path.of(home).toAbsolutePath()))
                .orElseThrow(() -> new Trouble("start Sala with its script bin/sala"));
    }

    public String version() {
        return Optional.ofNullable(Distribution.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    public Path postgres() {
        return home.resolve("postgres");
    }

    public Path glassfish() {
        return home.resolve("payara6/glassfish");
    }

    /** Our own configuration of the application server and the database. */
    public Path server() {
        return home.resolve("server");
    }

    public Path ear() {
        return home.resolve("app/sala.ear");
    }

    /** Class paths of child processes of the server. */
    public Path tools() {
        return home.resolve("tools");
    }

    public Path databaseDriver() {
        return home.resolve("lib/postgresql.jar");
    }

    /** The Java that runs this launcher, and with it everything else. */
    public Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
