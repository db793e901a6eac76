package sala.web.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;

/** The files of the sample district, which lie beside these classes. */
enum DemoFile {
    DISTRICT("district.json"),
    LESSON("fractions-lesson.mp4"),
    WORKSHEET("fractions-worksheet.pdf"),
    QUIZ("fractions-quiz.json");

    private final String name;

    DemoFile(String name) {
        this.name = name;
    }

    <T> T with(Function<InputStream, T> use) {
        try (InputStream in = Objects.requireNonNull(DemoFile.class.getResourceAsStream(name), name)) {
            return use.apply(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonObject json() {
        return with(in -> {
            try (JsonReader reader = Json.createReader(in)) {
                return reader.readObject();
            }
        });
    }
}
