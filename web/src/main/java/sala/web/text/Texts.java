package sala.web.text;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import sala.people.Language;

/** The words of every feature, by key and language. Gaps are those of {@link MessageFormat}. */
@Singleton
public class Texts {

    private static final String FOLDER = "/WEB-INF/classes/sala/web/text/";

    private final ServletContext servlet;
    private final Map<Language, Properties> words = new EnumMap<>(Language.class);

    @Inject
    public Texts(ServletContext servlet) {
        this.servlet = servlet;
    }

    @PostConstruct
    void readAll() {
        for (Language language : Language.values()) {
            Properties all = new Properties();
            servlet.getResourcePaths(FOLDER).stream()
                    .filter(path -> path.endsWith("_" + language.tag() + ".properties"))
                    .forEach(path -> read(path, all));
            words.put(language, all);
        }
    }

    private void read(String path, Properties into) {
        try (Reader reader = new InputStreamReader(servlet.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            into.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The sentence, its gaps filled; the key itself when nobody wrote one, so that a page never fails over a word. */
    public String text(Language language, String key, Object... arguments) {
        return find(language, key, arguments).orElse(key);
    }

    /** Like {@link #text}, for keys that need not exist. */
    public Optional<String> find(Language language, String key, Object... arguments) {
        return Optional.ofNullable(of(language).getProperty(key)).map(pattern -> fill(language, pattern, arguments));
    }

    /** Every key of a language. */
    public Set<String> keys(Language language) {
        return of(language).stringPropertyNames();
    }

    private Properties of(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    private static String fill(Language language, String pattern, Object... arguments) {
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }
}
