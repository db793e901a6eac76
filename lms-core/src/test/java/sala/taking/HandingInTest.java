package sala.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import sala.attempt.Attempt;
import sala.attempt.AttemptClosed;
import sala.attempt.Score;

class HandingInTest extends TakenCourse {

    @Test
    void anOpenAttemptIsGoneOnWith() {
        assertThat(open(counting).id()).isEqualTo(open(counting).id());
    }

    @Test
    void aDoubleClickOpensOneAttempt() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<UUID>> opened = threads.invokeAll(
                    Collections.nCopies(4, () -> open(counting).id()));
            Set<UUID> ids = new HashSet<>();
            for (Future<UUID> one : opened) {
                ids.add(one.get());
            }
            assertThat(ids).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void afterHandingInTheNextAttemptBegins() {
        submit(open(counting), 3);

        Attempt second = open(counting);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.isClosed()).isFalse();
    }

    @Test
    void handingInGivesAScoreAndOneStatement() {
        Attempt attempt = open(counting);
        UUID statement = UUID.randomUUID();

        answer(attempt, 7);
        assertThat(submit(attempt, statement)).isEqualTo(new Score(7, 10, 5));
        assertThat(db.one(String.class, "select verb from statement where id = ?", statement))
                .endsWith("/passed");
        assertThat(db.one(Double.class, "select score_raw from statement where id = ?", statement))
                .isEqualTo(7);
        assertThat(db.one(String.class, "select classroom from statement where id = ?", statement))
                .isEqualTo(fixture.classroom.id().toString());
    }

    @Test
    void aClosedAttemptCannotBeGradedTwice() {
        Attempt attempt = open(counting);
        submit(attempt, 7);

        assertThatThrownBy(() -> submit(attempt, UUID.randomUUID())).isInstanceOf(AttemptClosed.class);
        assertThatThrownBy(() -> answer(attempt, 10)).isInstanceOf(AttemptClosed.class);
        assertThat(statements("passed")).isEqualTo(1);
    }

    @Test
    void theBestScoreIsShown() {
        submit(open(counting), 7);
        submit(open(counting), 4);

        assertThat(progress().get(counting).score()).contains(new Score(7, 10, 5));
        assertThat(statements("failed")).isEqualTo(1);
    }
}
