package sala.search.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.access.Actor;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.sql.Sql;
import sala.testkit.SettableClock;
import sala.testkit.TestDatabase;

class SavedSearchesTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    final SettableClock clock = new SettableClock();
    final SavedSearches saved = new SavedSearches(new Sql(db.dataSource()), clock);
    Actor malee;
    Actor piti;

    @BeforeEach
    void people() {
        malee = person("malee");
        piti = person("piti");
    }

    @Test
    void aSearchIsSavedUnderItsNameWithAllThatWasChosen() {
        saved.save(malee, " เศษส่วน ป.4 ", "q=x&grade=P4&order=used");

        assertThat(saved.of(malee)).singleElement().satisfies(search -> {
            assertThat(search.name()).isEqualTo("เศษส่วน ป.4");
            assertThat(search.question()).isEqualTo("q=x&grade=P4&order=used");
            assertThat(search.looked()).isEqualTo(clock.instant());
        });
    }

    @Test
    void nobodyElseSeesIt() {
        UUID id = saved(malee, "ก");

        assertThat(saved.of(piti)).isEmpty();
        assertThatThrownBy(() -> saved.open(piti, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> saved.rename(piti, id, "ข")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> saved.remove(piti, id)).isInstanceOf(NotFound.class);
        saved.remove(malee, id);
        saved.putBack(piti, id);
        assertThat(saved.of(malee)).isEmpty();
    }

    @Test
    void savedTwiceItIsOneWithTheNewName() {
        UUID id = saved(malee, "ก");
        saved.save(malee, "ข", "q=ก");

        assertThat(saved.of(malee)).singleElement().satisfies(search -> {
            assertThat(search.id()).isEqualTo(id);
            assertThat(search.name()).isEqualTo("ข");
        });
    }

    @Test
    void whoeverOpensItHasSeenWhatThereIs() {
        UUID id = saved(malee, "ก");
        clock.advance(Duration.ofDays(1));
        saved.open(malee, id);

        assertThat(saved.get(malee, id).looked()).isEqualTo(clock.instant());
    }

    @Test
    void whatWasRemovedIsPutBackAsItWas() {
        UUID id = saved(malee, "ก");
        SavedSearch before = saved.get(malee, id);
        saved.remove(malee, id);
        assertThat(saved.of(malee)).isEmpty();
        assertThat(saved.removed(malee)).containsExactly(before);
        assertThat(saved.removed(piti)).isEmpty();

        saved.putBack(malee, id);
        assertThat(saved.of(malee)).containsExactly(before);
        assertThat(saved.removed(malee)).isEmpty();
    }

    @Test
    void afterAWeekWhatWasRemovedIsGone() {
        UUID id = saved(malee, "ก");
        saved.remove(malee, id);
        clock.advance(Duration.ofDays(8));
        saved.putBack(malee, id);
        assertThat(saved.of(malee)).isEmpty();
        new SavedTrim(saved).run();

        assertThat(db.one(Long.class, "select count(*) from saved_search")).isZero();
    }

    @Test
    void thereAreNoMoreThanThirtyOfAPerson() {
        for (int i = 0; i < SavedSearches.MOST; i++) {
            saved(malee, "ค้น " + i);
        }
        UUID last = saved.of(malee).get(0).id();
        assertThatThrownBy(() -> saved(malee, "อีกหนึ่ง")).isInstanceOfSatisfying(Invalid.class, full -> assertThat(
                        full.flaws().get(0).code())
                .isEqualTo("search.too-many-saved"));
        saved(piti, "ของฉัน");

        saved.remove(malee, last);
        saved(malee, "อีกหนึ่ง");
        assertThatThrownBy(() -> saved.putBack(malee, last)).isInstanceOf(Invalid.class);
    }

    @Test
    void aSearchHasAName() {
        UUID id = saved(malee, "ก");

        assertThatThrownBy(() -> saved.save(malee, "  ", "q=x")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> saved.rename(malee, id, "ก".repeat(101))).isInstanceOf(Invalid.class);
    }

    @Test
    void whoGoesTakesThemAlong() {
        saved(malee, "ก");
        db.execute("delete from person where id = ?", malee.person());

        assertThat(db.one(Long.class, "select count(*) from saved_search")).isZero();
    }

    private UUID saved(Actor actor, String words) {
        List<UUID> before = ids(actor);
        saved.save(actor, words, "q=" + words);
        return ids(actor).stream()
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> ids(Actor actor) {
        return saved.of(actor).stream().map(SavedSearch::id).toList();
    }

    private Actor person(String name) {
        UUID id = UUID.randomUUID();
        db.execute("insert into person values (?, 1, ?, '', ?, '', '', 'th', true, 0)", id, name, name);
        return new Actor(id, Set.of());
    }
}
