package sala.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Role;
import sala.change.ChangeLog;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.fault.Stale;
import sala.replica.Replica;
import sala.search.synonym.SynonymLine.Origin;
import sala.sql.Sql;
import sala.testkit.SettableClock;
import sala.testkit.TestDatabase;

class SynonymsTest {

    private static final Actor ADMIN = new Actor(new UUID(9, 1), Set.of(Grant.district(Role.DISTRICT_ADMIN)));
    private static final Actor TEACHER = new Actor(new UUID(9, 2), Set.of(Grant.school(Role.TEACHER, new UUID(7, 1))));

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    final SettableClock clock = new SettableClock();
    final Sql sql = new Sql(db.dataSource());
    final Synonyms synonyms = new Synonyms(sql, new ChangeLog(sql, clock), clock);

    @Test
    void theListThatComesWithTheProgramNamesEachExpressionOnce() {
        List<String> keys = BuiltInSynonyms.GROUPS.stream()
                .flatMap(group -> group.keys().stream())
                .toList();

        assertThat(keys).doesNotHaveDuplicates().contains("ป4", "ม2", "คณิต", "obeclms");
        assertThat(synonyms.wanted()).isEqualTo(BuiltInSynonyms.GROUPS);
    }

    @Test
    void anOfficeAddsAndChangesGroups() {
        synonyms.add(ADMIN, "เวิร์กชีต, ชีต\n ชีท ");
        SynonymGroup math = group("คณิต");
        synonyms.change(ADMIN, SynonymGroup.typed(math.id(), "คณิต = คณิตศาสตร์ = เลข"), 0);

        assertThat(synonyms.lines().get(0))
                .extracting(line -> line.group().expressions(), SynonymLine::origin)
                .containsExactly(List.of("เวิร์กชีต", "ชีต", "ชีท"), Origin.OWN);
        assertThat(synonyms.get(math.id()).origin()).isEqualTo(Origin.CHANGED);
        assertThat(group("เลข").expressions()).containsExactly("คณิต", "คณิตศาสตร์", "เลข");
    }

    @Test
    void whatWasTakenAwayCanBePutBack() {
        SynonymGroup science = group("วิทย์");
        synonyms.remove(ADMIN, science.id());
        assertThat(synonyms.wanted()).doesNotContain(science);

        synonyms.putBack(ADMIN, science.id());
        assertThat(synonyms.wanted()).contains(science);
        assertThat(synonyms.get(science.id()).origin()).isEqualTo(Origin.BUILT_IN);
    }

    @Test
    void ofTwoWhoChangeOneGroupTheSecondIsTold() {
        SynonymGroup math = group("คณิต");
        long seenByBoth = synonyms.state(math.id()).version();
        synonyms.change(ADMIN, SynonymGroup.typed(math.id(), "คณิต = คณิตศาสตร์ = เลข"), seenByBoth);

        assertThatThrownBy(() ->
                        synonyms.change(ADMIN, SynonymGroup.typed(math.id(), "คณิต = คณิตศาสตร์ = maths"), seenByBoth))
                .isInstanceOf(Stale.class);
        assertThat(group("คณิต").expressions()).containsExactly("คณิต", "คณิตศาสตร์", "เลข");
        assertThat(synonyms.state(math.id()).by()).contains(ADMIN.person());

        synonyms.remove(ADMIN, math.id());
        assertThatThrownBy(() -> synonyms.change(ADMIN, math, seenByBoth + 1)).isInstanceOf(Stale.class);
        synonyms.change(ADMIN, math, seenByBoth + 2);
        assertThat(synonyms.wanted()).contains(math);
    }

    @Test
    void theOfficesOwnGroupIsGoneForGoodOnceItWasTakenAway() {
        synonyms.add(ADMIN, "เวิร์กชีต = ชีต");
        SynonymGroup own = group("ชีต");
        assertThatThrownBy(() -> synonyms.forget(ADMIN, own.id())).isInstanceOf(NotFound.class);
        synonyms.remove(ADMIN, own.id());
        assertThatThrownBy(() -> synonyms.forget(TEACHER, own.id())).isInstanceOf(Forbidden.class);
        synonyms.forget(ADMIN, own.id());
        assertThat(synonyms.lines()).noneMatch(line -> line.group().equals(own));

        SynonymGroup science = group("วิทย์");
        synonyms.remove(ADMIN, science.id());
        assertThatThrownBy(() -> synonyms.forget(ADMIN, science.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void anExpressionStandsInOneGroupOnly() {
        assertThatThrownBy(() -> synonyms.add(ADMIN, "ประถม ๔ = ปอสี่"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.flaws().get(0).code()).isEqualTo("synonym.elsewhere"));
    }

    @Test
    void oneExpressionAloneIsNoGroup() {
        assertThatThrownBy(() -> synonyms.add(ADMIN, "ป.4, ป 4, ป.๔")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> synonyms.add(ADMIN, "ก = " + "ข".repeat(81))).isInstanceOf(Invalid.class);
    }

    @Test
    void aFileAddsAndChangesAndTellsItsBadLines() {
        Loaded loaded = synonyms.load(
                ADMIN,
                SynonymFile.read(
                        """
                        # ของเขต
                        worksheet,ใบงาน
                        คณิต,คณิตศาสตร์,เลข
                        เวิร์กชีต,"ชีต, ชีท"
                        คนเดียว
                        สอง,คนเดียว2,เวิร์กชีต
                        """));

        assertThat(loaded.added()).isOne();
        assertThat(loaded.changed()).isOne();
        assertThat(loaded.same()).isOne();
        assertThat(loaded.bad()).extracting(Loaded.BadLine::number).containsExactly(5L, 6L);
        assertThat(group("เลข").expressions()).containsExactly("คณิต", "คณิตศาสตร์", "เลข");
    }

    @Test
    void whatTheDistrictChangedComesToItsSchools() {
        synonyms.add(ADMIN, "เวิร์กชีต = ชีต");
        synonyms.remove(ADMIN, group("วิทย์").id());
        List<Replica> travelling = new ArrayList<>();
        new SynonymReplicas(synonyms, sql).forSchool(new UUID(7, 1), travelling::add);
        List<SynonymLine> atTheDistrict = synonyms.lines();
        sql.update("delete from synonym_group");

        travelling.forEach(new SynonymReplicas(synonyms, sql)::apply);

        assertThat(synonyms.lines()).containsExactlyInAnyOrderElementsOf(atTheDistrict);
        new SynonymReplicas(synonyms, sql).withdraw(group("ชีต").id());
        assertThat(synonyms.wanted()).noneMatch(group -> group.keys().contains("ชต"));
    }

    @Test
    void teachersDoNotChangeTheList() {
        assertThatThrownBy(() -> synonyms.add(TEACHER, "ก = ข")).isInstanceOf(Forbidden.class);
    }

    private SynonymGroup group(String expression) {
        return synonyms.wanted().stream()
                .filter(group -> group.keys().contains(Expression.key(expression)))
                .findFirst()
                .orElseThrow();
    }
}
