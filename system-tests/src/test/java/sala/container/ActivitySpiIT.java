package sala.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.access.Actor;
import sala.activity.ActivityTypes;
import sala.attempt.Attempt;
import sala.attempt.Score;
import sala.container.riddle.Riddle;
import sala.taking.CourseTaking;
import sala.usage.Statements;

/** A jar that is put into the archive adds a kind of activity, and nobody else needs to know. */
@InTheServer
class ActivitySpiIT {

    @Inject
    private ActivityTypes types;

    @Inject
    private RiddleCourse riddles;

    @Inject
    private SmallSchool school;

    @Inject
    private CourseTaking taking;

    @Inject
    private Statements statements;

    @Test
    void aTypeInAJarOfItsOwnIsFoundBesideOurs() {
        assertThat(types.names()).contains(Riddle.NAME, "quiz", "media", "document");
        assertThat(types.get(Riddle.NAME)).isInstanceOf(Riddle.class);
    }

    @Test
    void aPupilBeginsAnswersAndIsGradedAndTheRecordSaysSo() {
        RiddleCourse.Place riddle = riddles.publish();
        Actor pupil = school.person(SmallSchool.PUPIL).actor();
        UUID record = UUID.randomUUID();

        Attempt attempt = taking.open(pupil, riddle.activity());
        taking.answer(pupil, attempt.id(), "riddle", Json.createValue("ศาลา"));
        Score score = taking.submit(pupil, attempt.id(), record);

        assertThat(score).isEqualTo(new Score(1, 1, 1));
        JsonObject said = statements.find(record).orElseThrow().body();
        assertThat(said.getJsonObject("result").getBoolean("success")).isTrue();
        assertThat(said.getJsonObject("object").toString())
                .contains(riddle.activity().toString());
    }
}
