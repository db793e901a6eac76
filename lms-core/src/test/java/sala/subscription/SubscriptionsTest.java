package sala.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Role;
import sala.change.ChangeLog;
import sala.fault.NotFound;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.sql.Sql;
import sala.testkit.SettableClock;
import sala.testkit.TestDatabase;

class SubscriptionsTest {

    private static final UUID SCHOOL = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID THING = UUID.randomUUID();

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    private final Actor admin = actor(Grant.district(Role.DISTRICT_ADMIN));
    private Subscriptions subscriptions;

    @BeforeEach
    void open() {
        Sql sql = new Sql(db.dataSource());
        SettableClock clock = new SettableClock();
        subscriptions = new Subscriptions(sql, new ChangeLog(sql, clock), clock);
    }

    static List<Content> contents() {
        return List.of(
                new Content.Topic(null, null),
                new Content.Topic(Grade.P4, null),
                new Content.Topic(null, SubjectGroup.MATHEMATICS),
                new Content.Topic(Grade.P4, SubjectGroup.MATHEMATICS),
                new Content.Course(THING),
                new Content.Collection(THING),
                new Content.Item(THING));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void whatASchoolReceivesIsKeptForThatSchool(Content content) {
        add(SCHOOL, content, true);
        assertThat(of(SCHOOL)).singleElement().satisfies(one -> {
            assertThat(one.content()).isEqualTo(content);
            assertThat(one.better()).isTrue();
            assertThat(one.madeBy()).isEqualTo(admin.person());
        });
        assertThat(of(OTHER)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void whatIsSaidTwiceIsOneSubscription(Content content) {
        add(SCHOOL, content, true);
        add(SCHOOL, content, false);
        assertThat(of(SCHOOL)).singleElement().satisfies(one -> assertThat(one.better())
                .isFalse());
    }

    @Test
    void differentContentsAreSubscribedBesideEachOther() {
        contents().forEach(content -> add(SCHOOL, content, true));
        assertThat(of(SCHOOL)).extracting(Subscription::content).containsExactlyInAnyOrderElementsOf(contents());
    }

    @Test
    void anEndedOneIsGoneAndTheChangeIsTold() {
        add(SCHOOL, contents().get(1), true);
        UUID id = of(SCHOOL).get(0).id();
        assertThatThrownBy(() -> db.inTransaction(() -> subscriptions.end(admin, OTHER, id)))
                .isInstanceOf(NotFound.class);
        db.inTransaction(() -> subscriptions.end(admin, SCHOOL, id));
        assertThat(of(SCHOOL)).isEmpty();
        assertThat(db.one(Long.class, "select count(*) from change where kind = 'subscription'"))
                .isEqualTo(2);
    }

    @Test
    void onlyTheDistrictsAdminsSayWhatASchoolReceives() {
        List.of(
                        actor(Grant.district(Role.SUPERVISOR)),
                        actor(Grant.school(Role.SCHOOL_KEEPER, SCHOOL)),
                        actor(Grant.school(Role.TEACHER, SCHOOL)))
                .forEach(other -> assertThatThrownBy(() -> db.inTransaction(() ->
                                subscriptions.add(other, SCHOOL, contents().get(0), true)))
                        .isInstanceOf(Forbidden.class));
    }

    private void add(UUID school, Content content, boolean better) {
        db.inTransaction(() -> subscriptions.add(admin, school, content, better));
    }

    private List<Subscription> of(UUID school) {
        return subscriptions.of(school);
    }

    private static Actor actor(Grant grant) {
        return new Actor(UUID.randomUUID(), Set.of(grant));
    }
}
