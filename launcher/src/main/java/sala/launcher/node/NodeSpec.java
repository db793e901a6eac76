package sala.launcher.node;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sala.launcher.Trouble;
import sala.launcher.distribution.Distribution;
import sala.launcher.folder.DataFolder;
import sala.launcher.folder.Role;
import sala.launcher.folder.Settings;
import sala.launcher.payara.PayaraServer;
import sala.launcher.port.Ports;
import sala.launcher.postgres.Database;

/** Which node is to run. */
public record NodeSpec(Role role, Ports ports, boolean demo, Settings settings) {

    /** The setting that tells a worker where the files are. */
    public static final String OFFICE = "sala.office";

    private static final String ADDRESS = "sala.address";
    private static final String EVERYWHERE = "0.0.0.0";

    /** @throws Trouble when it is a worker that does not know for whom it works */
    public void requireOffice() {
        if (role == Role.WORKER
                && (settings.get(OFFICE).isEmpty()
                        || settings.get("sala.db.url").isEmpty())) {
            throw new Trouble("a worker needs the settings sala.db.url, the database of the office's node, and "
                    + OFFICE + ", the address of its pages, such as http://sala.office.example:8080");
        }
    }

    /** The node's part of the server's set-up; the names of the properties are what the application reads. */
    PayaraServer.Spec server(Distribution distribution, DataFolder folder, Database database) {
        return new PayaraServer.Spec(
                ports.admin(), java(), properties(distribution, folder.root()), database.environment());
    }

    /** Where the pages and the second origin listen. */
    String address() {
        return settings.get(ADDRESS).orElse(EVERYWHERE);
    }

    Optional<Database> externalDatabase() {
        return Database.external(settings);
    }

    /** The office's own options come last, and win. */
    private List<String> java() {
        List<String> options = new ArrayList<>();
        options.add("-Xmx" + settings.get("sala.server.heap").orElse(role.heap()));
        settings.get("sala.server.java").ifPresent(own -> options.addAll(List.of(own.split("\\s+"))));
        return options;
    }

    private Map<String, String> properties(Distribution distribution, Path data) {
        Map<String, String> properties = new TreeMap<>(defaults());
        properties.putAll(settings.all());
        properties.keySet().removeIf(key -> key.startsWith("sala.db.") && !key.equals("sala.db.pool"));
        properties.put("sala.role", role.toString());
        properties.put("sala.data", data.toString());
        properties.put("sala.port", Integer.toString(ports.pages()));
        properties.put("sala.content.port", Integer.toString(ports.content()));
        properties.put("sala.port.admin", Integer.toString(ports.admin()));
        properties.put("sala.version", distribution.version());
        properties.put("sala.tools", distribution.tools().toString());
        properties.put("sala.java", distribution.java().toString());
        properties.put("sala.demo", Boolean.toString(demo));
        return properties;
    }

    private Map<String, String> defaults() {
        return Map.of(ADDRESS, EVERYWHERE, "sala.db.pool", "20", "sala.http.threads", Integer.toString(role.threads()));
    }
}
