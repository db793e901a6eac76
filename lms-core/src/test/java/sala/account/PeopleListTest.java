package sala.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.access.Actor;
import sala.access.Role;
import sala.paging.Page;
import sala.paging.Paging;
import sala.testkit.TestDatabase;

class PeopleListTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    AccountFixture at;

    @BeforeEach
    void pupils() {
        at = new AccountFixture(db);
        at.named("เด็กชาย", "สมชาย", "ใจดี");
        at.named("เด็กหญิง", "น้ำฝน", "แก้วใส");
        at.named("เด็กชาย", "เก่ง", "กล้า");
        at.named("เด็กหญิง", "กานดา", "นายาง");
        at.named("เด็กชาย", "ไชยา", "ใจกล้า");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "สมชาย",
                "ด.ช.สมชาย",
                "ด.ช. สมชาย",
                "ด ช. สมชาย",
                "เด็กชายสมชาย ใจดี",
                "นายสมชาย",
                "ใจดี สมชาย",
                "สมชาย ใจ"
            })
    void aNameIsFoundWithAndWithoutTitles(String words) {
        assertThat(found(at.admin, words)).containsExactly("สมชาย");
    }

    @Test
    void aNameIsFoundWithoutToneMarks() {
        assertThat(found(at.admin, "นาฝน แกวใส")).containsExactly("น้ำฝน");
        assertThat(found(at.admin, "น้ำฝน")).containsExactly("น้ำฝน");
        assertThat(found(at.admin, "เกง")).containsExactly("เก่ง");
    }

    @Test
    void whatOnlyLooksLikeATitleIsPartOfTheName() {
        assertThat(found(at.admin, "นายาง")).containsExactly("กานดา");
    }

    @Test
    void signsOfPatternsAreLetters() {
        assertThat(found(at.admin, "%")).isEmpty();
        assertThat(found(at.admin, "ส_ชาย")).isEmpty();
    }

    @Test
    void namesStandAsInAThaiDictionary() {
        assertThat(names(at.list.page(at.admin, PersonFilter.pupils(at.older.id()), PersonOrder.NAME, Paging.first())))
                .containsExactly("กานดา", "เก่ง", "ไชยา", "น้ำฝน", "สมชาย");
    }

    @Test
    void eachSeesTheOwn() {
        assertThat(found(at.keeper, "สมชาย")).hasSize(1);
        assertThat(found(at.teacher, "สมชาย")).hasSize(1);
        assertThat(found(at.keeperThere, "สมชาย")).isEmpty();
        UUID pupil = at.pupil("one", at.older).id();
        assertThat(found(at.core.people.get(pupil).actor(), "")).isEmpty();
    }

    @Test
    void aListIsNarrowedBySchoolClassRoleAndState() {
        assertThat(list(new PersonFilter("", at.here.id(), null, Role.PUPIL, null))
                        .total())
                .isEqualTo(5);
        assertThat(list(new PersonFilter("", at.there.id(), null, Role.PUPIL, null))
                        .total())
                .isZero();
        assertThat(list(new PersonFilter("", null, null, Role.PUPIL, AccountState.GRADUATED))
                        .total())
                .isZero();
        assertThat(list(new PersonFilter("", null, null, Role.DISTRICT_ADMIN, null))
                        .items())
                .extracting(PersonLine::username)
                .containsExactly("admin");
    }

    private Page<PersonLine> list(PersonFilter filter) {
        return at.list.page(at.admin, filter, PersonOrder.NAME, Paging.first());
    }

    private List<String> found(Actor actor, String words) {
        return names(
                at.list.page(actor, new PersonFilter(words, null, null, null, null), PersonOrder.NAME, Paging.first()));
    }

    private static List<String> names(Page<PersonLine> page) {
        return page.items().stream().map(line -> line.name().given()).toList();
    }
}
