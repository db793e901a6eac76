package sala.media.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Forbidden;
import sala.fault.Invalid;
import sala.media.description.Card;
import sala.media.description.IndicatorCode;
import sala.media.description.Keywords;
import sala.media.description.MediaDetails;
import sala.media.description.Placement;
import sala.media.description.Rights;
import sala.media.item.MediaBeans;
import sala.media.listing.MediaFilter;
import sala.media.listing.MediaLine;
import sala.media.listing.MediaSort;
import sala.paging.Paging;
import sala.replica.Replica;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.sql.Sql;
import sala.testkit.TestDatabase;

class IndicatorsTest {

    private static final IndicatorCode FIRST = IndicatorCode.of("ค 1.1 ป.4/1");
    private static final String TABLE = "code,grade,subject,text\n"
            + "ค 1.1 ป.4/1,ป.4,คณิตศาสตร์,อ่านและเขียนจำนวนนับ\n"
            + "ค 1.1 ป.5/1,ป.5,คณิตศาสตร์,เขียนเศษส่วน\n"
            + "ว 1.1 ป.4/1,ป.4,วิทยาศาสตร์,บรรยายหน้าที่ของราก\n";

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @RegisterExtension
    final TestDatabase school = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;

    @BeforeEach
    void beans() {
        beans = new MediaBeans(db, folder);
    }

    @Test
    void noneAreThereUntilAnOfficeLoadsThem() {
        assertThat(codes(IndicatorFilter.ALL)).isEmpty();
    }

    @Test
    void loadingTheSameFileTwiceChangesNothing() {
        assertThat(load(TABLE).added()).isEqualTo(3);
        Loaded again = load(TABLE.replace("เขียนเศษส่วน", "เขียนเศษส่วนในรูปทศนิยม"));
        assertThat(again.added()).isZero();
        assertThat(again.changed()).isEqualTo(1);
        assertThat(again.same()).isEqualTo(2);
    }

    @Test
    void theyAreFoundByCodeByWordsByGradeAndByLearningArea() {
        load(TABLE);
        assertThat(codes(new IndicatorFilter("ค1.1ป.4", null, null))).containsExactly("ค 1.1 ป.4/1");
        assertThat(codes(new IndicatorFilter("หน้าที่ ราก", null, null))).containsExactly("ว 1.1 ป.4/1");
        assertThat(codes(new IndicatorFilter("", SubjectGroup.MATHEMATICS, Grade.P5)))
                .containsExactly("ค 1.1 ป.5/1");
        assertThat(codes(new IndicatorFilter("100%", null, null))).isEmpty();
    }

    @Test
    void aTeacherLoadsAndRemovesNothing() {
        assertThatThrownBy(() -> beans.indicators.load(beans.teacher, IndicatorFile.read(bytes(TABLE))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> beans.indicators.remove(beans.teacher, IndicatorFilter.ALL))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void anItemNamesOnlyKnownOnesAndKeepsThoseThatAreTakenAway() {
        UUID item = beans.document(beans.teacher, "ใบงาน");
        assertThatThrownBy(() -> describe(item, card(FIRST))).isInstanceOf(Invalid.class);
        load(TABLE);
        describe(item, card(FIRST));
        db.inTransaction(() -> beans.indicators.remove(beans.admin, IndicatorFilter.ALL));
        describe(item, card(FIRST));
        assertThat(beans.items.get(item).details().card()).isEqualTo(card(FIRST));
    }

    @Test
    void anItemIsListedByItsTermUnitIndicatorAndKeyword() {
        load(TABLE);
        UUID item = beans.document(beans.teacher, "ใบงาน");
        beans.document(beans.teacher, "ใบงานอื่น");
        describe(item, card(FIRST));
        assertThat(listed("", new MediaFilter.Place(1, 3, FIRST))).containsExactly(item);
        assertThat(listed("", new MediaFilter.Place(2, null, null))).isEmpty();
        assertThat(listed("ครึ่ง", MediaFilter.Place.ANY)).containsExactly(item);
    }

    @Test
    void searchFindsAnItemByWhatItsIndicatorsSay() {
        load(TABLE);
        UUID item = beans.document(beans.teacher, "ใบงาน");
        describe(item, card(FIRST));
        assertThat(beans.findable.find(item).orElseThrow().words())
                .contains("เศษส่วน", "ค 1.1 ป.4/1", "อ่านและเขียนจำนวนนับ", "ครูสมใจ");
    }

    @Test
    void schoolsChooseFromTheSameOnes() {
        load(TABLE);
        List<Replica> sent = new ArrayList<>();
        replicas(beans).forSchool(UUID.randomUUID(), sent::add);
        MediaBeans there = new MediaBeans(school, folder.resolve("school"));
        school.inTransaction(() -> sent.forEach(replicas(there)::apply));
        assertThat(there.indicators.find(List.of(FIRST)))
                .isEqualTo(beans.indicators.find(List.of(FIRST)))
                .hasSize(1);
        school.inTransaction(() -> replicas(there).withdraw(sent.get(0).id()));
        assertThat(there.indicators.page(IndicatorFilter.ALL, Paging.first()).total())
                .isEqualTo(2);
    }

    private static IndicatorReplicas replicas(MediaBeans beans) {
        return new IndicatorReplicas(beans.indicators, new Sql(beans.db.dataSource()));
    }

    private static Card card(IndicatorCode code) {
        return new Card(
                new Placement(1, 3, "เศษส่วน", 2),
                new Rights("ครูสมใจ", "โรงเรียนบ้านตัวอย่าง"),
                Keywords.typed("เศษส่วน, ครึ่งหนึ่ง, เศษส่วน"),
                List.of(code));
    }

    private void describe(UUID item, Card card) {
        MediaDetails details = MediaDetails.named("ใบงาน").with(card);
        db.inTransaction(() -> beans.editing.describe(beans.teacher, beans.seen(item), details));
    }

    private List<UUID> listed(String words, MediaFilter.Place place) {
        MediaFilter filter = new MediaFilter(words, Set.of(), null, null, null, null, place);
        return beans.lists.page(beans.teacher, filter, MediaSort.NEWEST, Paging.first()).items().stream()
                .map(MediaLine::id)
                .toList();
    }

    private List<String> codes(IndicatorFilter filter) {
        return beans.indicators.page(filter, Paging.first()).items().stream()
                .map(indicator -> indicator.code().text())
                .toList();
    }

    private Loaded load(String table) {
        return db.inTransaction(() -> beans.indicators.load(beans.supervisor, IndicatorFile.read(bytes(table))));
    }

    private static byte[] bytes(String table) {
        return table.getBytes(StandardCharsets.UTF_8);
    }
}
