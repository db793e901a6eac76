package sala.web.asset;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.servlet.ServletContext;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Collectors;

/** Knows the content-hashed address of each asset that a page names. */
@Singleton
public class Assets {

    static final String FOLDER = "/WEB-INF/assets/";

    private final ServletContext servlet;
    private Map<String, String> names = Map.of();

    @Inject
    public Assets(ServletContext servlet) {
        this.servlet = servlet;
    }

    @PostConstruct
    void readManifest() {
        InputStream manifest = servlet.getResourceAsStream(FOLDER + "manifest.json");
        try (JsonReader reader = Json.createReader(manifest)) {
            names = reader.readObject().entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString()));
        }
    }

    /**
     * The address of {@code app.js}: {@code /assets/app-1A2B3C4D.js}.
     *
     * @throws IllegalArgumentException when the front-end build made no such asset
     */
    public String address(String name) {
        String hashed = names.get(name);
        if (hashed == null) {
            throw new IllegalArgumentException("no asset " + name + " in " + names.keySet());
        }
        return "/assets/" + hashed;
    }
}
