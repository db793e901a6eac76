package sala.web.cause;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.JsonbException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import sala.fault.Invalid;
import sala.fault.Stale;

class CausesTest {

    @Test
    void aFaultIsFoundInsideWhatContainersHaveWrapped() {
        Invalid invalid = new Invalid("title", "field.required");
        assertThat(Causes.fault(new IllegalStateException(new RuntimeException(invalid)), Invalid.class))
                .contains(invalid);
        assertThat(Causes.fault(invalid, Stale.class)).isEmpty();
    }

    @Test
    void theInnermostFieldThatCannotBeReadIsNamed() {
        JsonbException inner = new JsonbException("Unable to deserialize property 'at' because of: no time");
        JsonbException outer = new JsonbException("Unable to deserialize property 'reports' because of: x", inner);
        assertThat(Causes.unreadableField(new IllegalStateException(outer))).contains("at");
        assertThat(Causes.unreadableField(new JsonbException("nonsense"))).isEmpty();
        assertThat(Causes.unreadableField(new IllegalStateException("property 'x'")))
                .isEmpty();
    }

    @Test
    void whoMakesTheSameThingAtTheSameMomentWasOvertaken() {
        SQLException twice = new SQLException("duplicate key", "23505");
        assertThat(Causes.fault(new IllegalStateException(twice), Stale.class)).isPresent();
        assertThat(Causes.fault(new SQLException("other", "23503"))).isEmpty();
    }
}
