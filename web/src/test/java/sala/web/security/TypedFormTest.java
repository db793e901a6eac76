package sala.web.security;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedFormTest {

    @Test
    void everyFieldIsKeptAsItWasTyped() {
        TypedForm form =
                new TypedForm("/courses/new", "title=%E0%B9%80%E0%B8%A8%E0%B8%A9+1%2B2&grade=P4&empty=&grade=P5");
        assertThat(form.fields())
                .containsExactly(
                        entry("title", "เศษ 1+2"), entry("grade", "P4"), entry("empty", ""), entry("grade", "P5"));
    }

    @Test
    void theTokenOfTheOldPageIsNot() {
        assertThat(new TypedForm("/courses/new", "_csrf=old&title=a").fields()).containsExactly(entry("title", "a"));
    }
}
