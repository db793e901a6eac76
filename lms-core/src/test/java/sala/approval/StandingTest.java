package sala.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sala.fault.Invalid;

class StandingTest {

    private static final Decision DECISION = decision("เพราะ");

    static Stream<Arguments> steps() {
        return Stream.of(
                step(Standing::submit, Approval.SUBMITTED, EnumSet.of(Approval.DRAFT)),
                step(Standing::approve, Approval.APPROVED, EnumSet.of(Approval.SUBMITTED)),
                step(Standing::sendBack, Approval.DRAFT, EnumSet.of(Approval.SUBMITTED, Approval.APPROVED)),
                step(Standing::publish, Approval.PUBLISHED, EnumSet.of(Approval.APPROVED)),
                step(Standing::withdraw, Approval.WITHDRAWN, EnumSet.complementOf(EnumSet.of(Approval.WITHDRAWN))),
                step(Standing::revise, Approval.DRAFT, EnumSet.of(Approval.WITHDRAWN)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void eachStepIsPossibleFromItsPlacesOnly(
            BiFunction<Standing, Decision, Standing> step, Approval result, Set<Approval> possible) {
        for (Approval approval : Approval.values()) {
            Standing standing = new Standing(approval, DECISION);
            if (possible.contains(approval)) {
                assertThat(step.apply(standing, DECISION).approval()).isEqualTo(result);
            } else {
                assertThatThrownBy(() -> step.apply(standing, DECISION)).isInstanceOf(WrongApproval.class);
            }
        }
    }

    @Test
    void whoeverGivesItBackOrTakesItBackSaysWhy() {
        Standing submitted = new Standing(Approval.SUBMITTED, DECISION);
        assertThatThrownBy(() -> submitted.sendBack(decision(" "))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> submitted.withdraw(decision(" "))).isInstanceOf(Invalid.class);
        assertThat(submitted.sendBack(decision(" เสียงเบา ")).decision().reason())
                .isEqualTo("เสียงเบา");
    }

    private static Arguments step(
            BiFunction<Standing, Decision, Standing> step, Approval result, Set<Approval> possible) {
        return Arguments.of(step, result, possible);
    }

    private static Decision decision(String reason) {
        return new Decision(UUID.randomUUID(), Instant.parse("2026-06-15T01:30:00Z"), reason);
    }
}
