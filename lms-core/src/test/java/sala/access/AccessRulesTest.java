package sala.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import sala.fault.NotFound;

class AccessRulesTest {

    /** Few ids, so that they meet often. */
    private static final List<UUID> IDS = List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));

    private static final UUID SCHOOL = IDS.get(0);
    private static final UUID CLASSROOM = IDS.get(1);

    @Property(tries = 5000)
    void anIndexFiltersExactlyAsTheRulesDecide(
            @ForAll("actors") Actor actor, @ForAll Permission permission, @ForAll("scopes") Scope scope) {
        boolean shared = !Collections.disjoint(Audience.of(permission, scope), Audience.of(actor));

        assertThat(shared).isEqualTo(AccessRules.permits(actor, permission, scope));
    }

    @Property
    void whoMayDoItToAThingMayDoItSomewhere(
            @ForAll("actors") Actor actor, @ForAll Permission permission, @ForAll("scopes") Scope scope) {
        if (AccessRules.permits(actor, permission, scope)) {
            assertThat(AccessRules.permitsSomewhere(actor, permission)).isTrue();
        }
    }

    @Property
    void moreGrantsNeverPermitLess(
            @ForAll("actors") Actor actor,
            @ForAll("grants") Grant more,
            @ForAll Permission permission,
            @ForAll("scopes") Scope scope) {
        Actor promoted = new Actor(actor.person(), with(actor.grants(), more));

        if (AccessRules.permits(actor, permission, scope)) {
            assertThat(AccessRules.permits(promoted, permission, scope)).isTrue();
        }
    }

    @Property
    void nobodyMayNothing(@ForAll Permission permission, @ForAll("scopes") Scope scope) {
        assertThat(AccessRules.permits(Actor.NOBODY, permission, scope)).isFalse();
    }

    @Property
    void aPupilChangesNothingButTheOwn(@ForAll("scopes") Scope scope) {
        Actor pupil = actor(Grant.classroom(Role.PUPIL, SCHOOL, CLASSROOM));

        assertThat(List.of(
                        Permission.MEDIA_UPLOAD,
                        Permission.MEDIA_EDIT,
                        Permission.COURSE_MAKE,
                        Permission.COURSE_EDIT,
                        Permission.COURSE_ASSIGN,
                        Permission.PERSON_VIEW,
                        Permission.PUPIL_KEEP,
                        Permission.PUPIL_PASSWORD,
                        Permission.TEACHER_KEEP,
                        Permission.OFFICE_KEEP,
                        Permission.SCHOOL_KEEP,
                        Permission.CLASSROOM_KEEP,
                        Permission.COMING_ORDER,
                        Permission.NODE_KEEP))
                .noneMatch(permission -> AccessRules.permits(pupil, permission, scope));
    }

    @Example
    void aTeacherSeesResultsOfTheOwnClassOnly() {
        Actor teacher = actor(Grant.classroom(Role.TEACHER, SCHOOL, CLASSROOM));

        assertThat(AccessRules.permits(teacher, Permission.RESULT_VIEW, Scope.classroom(SCHOOL, CLASSROOM)))
                .isTrue();
        assertThat(AccessRules.permits(teacher, Permission.RESULT_VIEW, Scope.classroom(SCHOOL, IDS.get(2))))
                .isFalse();
    }

    @Example
    void anApproverOfOneLearningAreaDecidesInThatOneOnly() {
        Actor approver = actor(new Grant(Role.SUPERVISOR, null, null, "MATHEMATICS"));

        assertThat(AccessRules.permits(approver, Permission.MEDIA_APPROVE, Scope.DISTRICT.in("MATHEMATICS")))
                .isTrue();
        assertThat(AccessRules.permits(approver, Permission.MEDIA_APPROVE, Scope.DISTRICT.in("SCIENCE")))
                .isFalse();
        assertThat(AccessRules.permits(approver, Permission.MEDIA_APPROVE, Scope.DISTRICT))
                .isFalse();
        assertThat(AccessRules.permits(approver, Permission.MEDIA_VIEW, Scope.DISTRICT.in("SCIENCE")))
                .isTrue();
    }

    @Example
    void whatIsForStaffIsForNoPupil() {
        Actor pupil = actor(Grant.classroom(Role.PUPIL, SCHOOL, CLASSROOM));
        Actor teacher = actor(Grant.school(Role.TEACHER, SCHOOL));

        assertThat(AccessRules.permits(pupil, Permission.MEDIA_VIEW, Scope.STAFF))
                .isFalse();
        assertThat(AccessRules.permits(teacher, Permission.MEDIA_VIEW, Scope.STAFF))
                .isTrue();
        assertThat(AccessRules.permits(pupil, Permission.MEDIA_VIEW, Scope.EVERYONE))
                .isTrue();
    }

    @Example
    void whoMayNotKnowIsToldThatThereIsNothing() {
        assertThatThrownBy(
                        () -> AccessRules.requireOrHide(Actor.NOBODY, Permission.COURSE_VIEW, Scope.EVERYONE, "course"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> AccessRules.require(Actor.NOBODY, Permission.COURSE_VIEW, Scope.EVERYONE))
                .isInstanceOf(Forbidden.class);
    }

    @Provide
    Arbitrary<Actor> actors() {
        return Combinators.combine(ids(), grants().set().ofMaxSize(3)).as(Actor::new);
    }

    @Provide
    Arbitrary<Grant> grants() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(Role.class), ids(), ids()).as(Grant::classroom),
                Combinators.combine(Arbitraries.of(Role.class), ids()).as(Grant::school),
                Arbitraries.of(Role.class).map(Grant::district),
                Combinators.combine(Arbitraries.of(Role.class), areas())
                        .as((role, area) -> new Grant(role, null, null, area)));
    }

    @Provide
    Arbitrary<Scope> scopes() {
        return Combinators.combine(ids().injectNull(0.3), ids().set(), ids().set(), Arbitraries.of(Openness.class))
                .as((owner, schools, classrooms, openness) -> new Scope(owner, schools, classrooms, openness))
                .flatMap(scope -> areas().injectNull(0.3).map(scope::in));
    }

    private static Arbitrary<String> areas() {
        return Arbitraries.of("MATHEMATICS", "SCIENCE");
    }

    private static Arbitrary<UUID> ids() {
        return Arbitraries.of(IDS);
    }

    private static Actor actor(Grant grant) {
        return new Actor(IDS.get(2), Set.of(grant));
    }

    private static Set<Grant> with(Set<Grant> grants, Grant more) {
        Set<Grant> all = new HashSet<>(grants);
        all.add(more);
        return all;
    }
}
