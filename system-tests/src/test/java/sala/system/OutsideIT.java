package sala.system;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** These tests know the product from outside only. */
class OutsideIT {

    @ParameterizedTest
    @ValueSource(strings = {"sala.launcher.command.Sala", "sala.course.Course", "sala.web.page.Reader"})
    void noClassOfTheProductIsOnTheirPath(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }
}
