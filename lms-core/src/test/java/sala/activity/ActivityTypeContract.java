package sala.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.attempt.Attempt;
import sala.attempt.Learner;
import sala.attempt.Score;
import sala.fault.Invalid;

/** What the core relies on in every {@link ActivityType}. The test of each type implements this. */
public interface ActivityTypeContract {

    /** The type under test. */
    ActivityType type();

    /** Content that may be published. */
    Content complete();

    /** Content that is still being written. */
    Content incomplete();

    @Test
    default void itsNameIsAWordOfAddresses() {
        assertThat(type().name()).matches("[a-z][a-z0-9-]{1,30}");
    }

    @Test
    default void completeContentHasNoFlaws() {
        assertThat(type().flaws(complete())).isEmpty();
    }

    @Test
    default void incompleteContentHasFlawsWithCodes() {
        assertThat(type().flaws(incomplete())).isNotEmpty().allSatisfy(flaw -> assertThat(flaw.code())
                .matches("[a-z][a-z0-9.-]+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"version\":1}",
                "{\"version\":999}",
                "{\"version\":\"one\"}",
                "{\"version\":1,\"questions\":7}",
                "{\"version\":1,\"media\":{}}"
            })
    default void contentOfAnotherKindHasFlawsAndHarmsNothing(String json) {
        assertThat(type().flaws(new Content(parse(json)))).isNotEmpty();
    }

    @Test
    default void contentSaysItsVersion() {
        assertThat(complete().version()).isPositive();
    }

    @Test
    default void itLaunchesOnThisNode() {
        Launch launch = type().launch(attempt());
        String path = launch instanceof Launch.Page page ? page.path() : ((Launch.Frame) launch).path();

        assertThat(path).startsWith("/").doesNotStartWith("//");
    }

    @Test
    default void whatALearnerSeesIsOfTheSameVersion() {
        assertThat(type().forLearner(complete()).version()).isEqualTo(complete().version());
    }

    @Test
    default void itsWordsAreWords() {
        assertThat(type().words(complete())).noneMatch(String::isBlank);
    }

    @Test
    default void askingTwiceGivesTheSame() {
        assertThat(type().references(complete())).isEqualTo(type().references(complete()));
        assertThat(type().forLearner(complete())).isEqualTo(type().forLearner(complete()));
    }

    @Test
    default void nothingAnsweredGivesAScoreThatStaysTheSame() {
        ActivityType.Graded graded = graded();
        Score score = graded.grade(complete(), attempt());

        assertThat(score.points()).isLessThan(score.max());
        assertThat(graded.grade(complete(), attempt())).isEqualTo(score);
    }

    @Test
    default void whatIsNotAskedCannotBeAnswered() {
        ActivityType.Graded graded = graded();

        assertThatThrownBy(() -> graded.answer(complete(), attempt(), "no such question", JsonValue.TRUE))
                .isInstanceOf(Invalid.class);
    }

    @Test
    default void stateThatIsNotItsOwnCanBeGraded() {
        ActivityType.Graded graded = graded();
        Attempt attempt = attempt();
        attempt.keep(parse("{\"version\":1,\"answers\":{\"gone\":[1,2]}}"));

        assertThatCode(() -> graded.grade(complete(), attempt)).doesNotThrowAnyException();
    }

    private ActivityType.Graded graded() {
        assumeTrue(type() instanceof ActivityType.Graded, "gives no score");
        return (ActivityType.Graded) type();
    }

    private static Attempt attempt() {
        Learner learner = new Learner(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        return new Attempt(learner, 1, Instant.EPOCH);
    }

    private static JsonObject parse(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
