package sala.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.fault.Invalid;
import sala.school.Grade;

class FormTest {

    @Test
    void whatWasTypedIsKeptWhenTheFormIsRefused() {
        Form refused =
                Form.showing(Map.of("title", " ฝนมาจากไหน ")).refused(new Invalid("title", "course.title-taken"));
        assertThat(refused.text("title")).isEqualTo("ฝนมาจากไหน");
        assertThat(refused.flaw("title")).isNotNull();
        assertThat(refused.flaw("grade")).isNull();
    }

    @Test
    void nothingChosenIsNoChoice() {
        assertThat(Form.empty().choice("grade", Grade.class)).isEqualTo(Optional.empty());
    }

    @Test
    void aChoiceThatIsNotOfferedIsRefusedAtItsField() {
        Form form = Form.showing(Map.of("grade", "P9"));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> form.choice("grade", Grade.class))
                .satisfies(invalid -> assertThat(invalid.flaws().get(0).field()).isEqualTo("grade"));
    }

    @Test
    void ofSeveralIdsOneThatIsNoneIsRefusedAtItsField() {
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        typed.addAll("school", UUID.randomUUID().toString(), "abc");
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> Form.of(typed).ids("school"))
                .satisfies(invalid -> assertThat(invalid.flaws().get(0).field()).isEqualTo("school"));
    }

    @Test
    void aFormWithoutAVersionKnowsNone() {
        assertThat(Form.empty().version()).isNegative();
    }

    @Test
    void allEmptyFieldsAreNamedAtOnce() {
        Form form = Form.showing(Map.of("title", "เศษส่วน", "grade", " "));
        assertThatThrownBy(() -> form.require("title", "grade", "subject"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.flaws())
                        .extracting(Invalid.FieldFlaw::field)
                        .containsExactly("grade", "subject"));
    }
}
