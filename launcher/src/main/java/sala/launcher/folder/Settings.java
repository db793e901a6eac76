package sala.launcher.folder;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import sala.launcher.Trouble;

/**
 * What the office has set: {@code sala.properties} in the data folder, overridden by the environment, where
 * {@code SALA_DB_URL} stands for {@code sala.db.url}.
 */
public final class Settings {
    private static final String PREFIX = "sala.";
    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    public static Settings of(DataFolder folder, Map<String, String> environment) {
        Map<String, String> values = new TreeMap<>();
        fromFile(folder.settings()).forEach((key, value) -> values.put((String) key, (String) value));
        environment.forEach((key, value) -> {
            if (key.startsWith("SALA_")) {
                values.put(key.toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        values.keySet().removeIf(key -> !key.startsWith(PREFIX));
        return new Settings(values);
    }

    /** A blank value counts as not set. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    public Optional<Integer> number(String key) {
        try {
            return get(key).map(Integer::valueOf);
        } catch (NumberFormatException e) {
            throw new Trouble("the setting " + key + " must be a number, not '" + values.get(key) + "'", e);
        }
    }

    /** All of them, as the server sees them. */
    public Map<String, String> all() {
        return Map.copyOf(values);
    }

    private static Properties fromFile(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new Trouble("cannot read " + file + ": " + e.getMessage(), e);
            }
        }
        return properties;
    }
}
