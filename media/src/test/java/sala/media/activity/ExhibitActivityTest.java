package sala.media.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.activity.ActivityType;
import sala.activity.ActivityTypeContract;
import sala.activity.Content;
import sala.activity.Flaw;
import sala.attempt.Attempt;
import sala.attempt.Learner;
import sala.attempt.Spell;
import sala.media.item.MediaBeans;
import sala.media.item.MediaKind;
import sala.testkit.TestDatabase;

class ExhibitActivityTest implements ActivityTypeContract {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private ExhibitActivity type;
    private UUID film;
    private UUID picture;

    @BeforeEach
    void aFilmAndAPicture() {
        beans = new MediaBeans(db, folder);
        type = new ExhibitActivity(new ShownItem(beans.items, beans.files, beans.decisions, beans.sharing));
        film = ready(beans.take(beans.teacher, "game.swf", new byte[] {'F', 'W', 'S', 8, 1, 2, 3, 4, 5}, "เกม"));
        picture = ready(beans.take(beans.teacher, "map.svg", svg(), "แผนที่"));
    }

    @Override
    public ActivityType type() {
        return type;
    }

    @Override
    public Content complete() {
        return ShownItem.content(film);
    }

    @Override
    public Content incomplete() {
        return ShownItem.content(UUID.randomUUID());
    }

    @Test
    void picturesAndWhatIsWorkedWithSuitAndDocumentsDoNot() {
        assertThat(beans.items.get(film).kind()).isEqualTo(MediaKind.INTERACTIVE);
        assertThat(beans.items.get(picture).kind()).isEqualTo(MediaKind.IMAGE);
        assertThat(type.flaws(ShownItem.content(picture))).isEmpty();
        assertThat(type.flaws(ShownItem.content(beans.document(beans.teacher, "ใบงาน"))))
                .containsExactly(Flaw.of("media", "activity.media-of-another-kind"));
    }

    @Test
    void aPictureIsSeenSoonAndWorkTakesLonger() {
        assertThat(done(picture, 2, 2)).isEqualTo(1);
        assertThat(done(picture, 1)).isLessThan(1);
        assertThat(done(film, 15)).isEqualTo(0.5);
        assertThat(done(film, 15, 15)).isEqualTo(1);
        assertThat(done(film)).isZero();
    }

    private double done(UUID item, double... seconds) {
        Attempt attempt =
                new Attempt(new Learner(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()), 1, Instant.EPOCH);
        for (double one : seconds) {
            Spell spell = new Spell(UUID.randomUUID(), Instant.EPOCH, one, 1, 1, List.of()).lasting(one);
            attempt.keep(type.follow(ShownItem.content(item), attempt, spell));
        }
        return type.done(attempt);
    }

    private UUID ready(UUID item) {
        db.execute("update media_item set readiness = 'READY', reason = '' where id = ?", item);
        beans.entities.clear();
        return item;
    }

    private static byte[] svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);
    }
}
