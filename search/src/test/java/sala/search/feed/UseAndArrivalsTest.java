package sala.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.search.Order;
import sala.search.Question;
import sala.search.lucene.LuceneSearch;
import sala.taking.TimesUsed;

class UseAndArrivalsTest extends OnAFedIndex {

    @Test
    void whatIsUsedMostComesFirstWithoutBeingWrittenAnew() {
        UUID little = shelf.add("เศษส่วน ตอนที่ 1");
        UUID much = shelf.add("เศษส่วน ตอนที่ 2");
        UUID never = shelf.add("เศษส่วน ตอนที่ 3");
        List.of(little, much, never).forEach(id -> take("media", id));
        used(little, 2);
        used(much, 40);
        shelf.put(much, "ไม่ถูกอ่านใหม่");
        assertThat(feed.kinds()).contains(TimesUsed.KIND);
        List.of(little, much).forEach(id -> take(TimesUsed.KIND, id));

        assertThat(mostUsed()).containsExactly("เศษส่วน ตอนที่ 2", "เศษส่วน ตอนที่ 1", "เศษส่วน ตอนที่ 3");
    }

    @Test
    void newIsWhatCameSinceSomebodyLookedAndNotWhatWasChanged() {
        UUID old = shelf.add("เศษส่วน ตอนที่ 1");
        take("media", old);
        Instant looked = clock.instant();
        assertThat(since(looked)).isZero();

        clock.advance(Duration.ofMinutes(5));
        UUID fresh = shelf.add("เศษส่วน ตอนที่ 2");
        take("media", fresh);
        shelf.put(old, "เศษส่วน ตอนที่ 1 ฉบับปรับปรุง");
        take("media", old);
        assertThat(since(looked)).isOne();

        keeper.build();
        assertThat(since(looked)).isOne();
        assertThat(since(clock.instant())).isZero();
    }

    @Test
    void whatWasGoneIsNewWhenItComesBack() {
        UUID id = shelf.add("เศษส่วน");
        take("media", id);
        Instant looked = clock.instant();
        shelf.remove(id);
        take("media", id);
        clock.advance(Duration.ofMinutes(5));
        shelf.put(id, "เศษส่วน");
        take("media", id);

        assertThat(since(looked)).isOne();
    }

    private long since(Instant looked) {
        return LuceneSearch.builtIn(index).countSince(Question.of("เศษส่วน"), looked, PUPIL);
    }

    @Test
    void anIndexBuiltAnewKnowsWhatWasUsed() {
        UUID much = shelf.add("เศษส่วน ตอนที่ 1");
        shelf.add("เศษส่วน ตอนที่ 2");
        used(much, 3);
        keeper.build();

        assertThat(mostUsed()).startsWith("เศษส่วน ตอนที่ 1");
    }

    @Test
    void useOfWhatIsNotInTheIndexIsHarmless() {
        UUID gone = UUID.randomUUID();
        used(gone, 1);
        take(TimesUsed.KIND, gone);

        assertThat(found("เศษส่วน")).isZero();
    }

    private void used(UUID thing, int times) {
        sql.update("insert into thing_use (thing, times) values (?, ?)", thing, times);
    }

    private List<String> mostUsed() {
        return LuceneSearch.builtIn(index).find(Question.of("เศษส่วน").by(Order.USED), PUPIL).hits().stream()
                .map(hit -> hit.title().text())
                .toList();
    }
}
