package sala.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.activity.Content;
import sala.quiz.QuizType;

class DemoFileTest {

    @TempDir
    Path data;

    @Test
    void theQuizCanBePublished() {
        assertThat(new QuizType().flaws(new Content(DemoFile.QUIZ.json()))).isEmpty();
    }

    @Test
    void theWorksheetIsAPdfAndSmall() {
        byte[] worksheet = DemoFile.WORKSHEET.with(DemoFileTest::bytes);

        assertThat(new String(worksheet, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(worksheet.length).isLessThan(300_000);
    }

    @Test
    void theDistrictHasThreeSchoolsAndEveryUserNameOnce() {
        JsonObject district = DemoFile.DISTRICT.json();
        List<JsonObject> schools = district.getJsonArray("schools").getValuesAs(JsonObject.class);

        assertThat(schools).hasSize(3);
        assertThat(schools)
                .flatExtracting(school -> school.getJsonArray("teachers").getValuesAs(JsonObject.class))
                .extracting(teacher -> ((JsonObject) teacher).getString("username"))
                .contains("teacher")
                .doesNotHaveDuplicates();
    }

    @Test
    void thePasswordIsMadeOnce() {
        String password = DemoAccounts.password(data);

        assertThat(password).matches("[a-z]+-[a-z]+-[a-z]+-\\d\\d");
        assertThat(DemoAccounts.password(data)).isEqualTo(password);
    }

    private static byte[] bytes(InputStream in) {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
