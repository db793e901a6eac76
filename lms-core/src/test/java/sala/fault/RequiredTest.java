package sala.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RequiredTest {

    @Test
    void whatTheDatabaseCannotKeepIsLeftOut() {
        assertThat(Required.text("title", " เศษ\u0000ส่วน\u0007 ", 20)).isEqualTo("เศษส่วน");
    }

    @Test
    void linesAndTabulatorsStay() {
        assertThat(Required.text("description", "หนึ่ง\n\tสอง", 20)).isEqualTo("หนึ่ง\n\tสอง");
    }

    @Test
    void nothingButControlCharactersIsNothing() {
        assertThatThrownBy(() -> Required.text("title", "\u0000", 20)).isInstanceOf(Invalid.class);
    }
}
