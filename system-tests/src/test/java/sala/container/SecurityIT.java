package sala.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.container.riddle.Riddle;
import sala.signin.Token;

/** Who comes through the doors of the deployed application, and whom the container takes them for. */
@InTheServer
class SecurityIT {

    private static final String SIGN_IN = "/signin";

    @Inject
    private SmallSchool school;

    @Inject
    private RiddleCourse riddles;

    @Inject
    private Riddle riddle;

    @BeforeEach
    void open() {
        school.open();
    }

    @Test
    void whoHasSignedInIsTheContainersCallerWithTheRolesHeld() {
        RiddleCourse.Place place = riddles.publish();
        Door pupil = Door.ofNobody().signIn(SmallSchool.PUPIL);

        HttpResponse<String> begun = pupil.post(
                "/learn/" + place.course() + "/" + place.activity() + "/begin",
                Map.of("_csrf", pupil.session().csrf()));

        assertThat(begun.statusCode()).isEqualTo(303);
        String attempt = begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/riddles/", "");
        assertThat(riddle.caller(UUID.fromString(attempt)))
                .isEqualTo(new Riddle.Caller(SmallSchool.PUPIL, Set.of("PUPIL")));
    }

    @Test
    void aDoorOpensForTheRoleItNamesAlone() {
        assertThat(Door.ofNobody().signIn(SmallSchool.ADMIN).get("/fleet").statusCode())
                .isEqualTo(200);
        assertThat(Door.ofNobody().signIn(SmallSchool.TEACHER).get("/fleet").statusCode())
                .isEqualTo(403);
        assertLeadsToSignIn(Door.ofNobody().get("/fleet"));
    }

    @Test
    void signingInGivesANewSessionAndEndsTheOneBefore() {
        Door planted = Door.ofNobody().signIn(SmallSchool.TEACHER);
        Door after = planted.signIn(SmallSchool.PUPIL);

        assertThat(after.session()).isNotEqualTo(planted.session());
        assertLeadsToSignIn(planted.get("/profile"));
        assertThat(after.get("/profile").statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionThatSomebodyMadeUpIsNotTaken() {
        Door planted = Door.ofNobody().holding(new Token("planted"));

        assertThat(planted.signIn(SmallSchool.PUPIL).session()).isNotEqualTo(planted.session());
        assertLeadsToSignIn(planted.get("/profile"));
    }

    @Test
    void aChangeNeedsTheProofThatOnlyOurPagesHave() {
        Door pupil = Door.ofNobody().signIn(SmallSchool.PUPIL);
        Map<String, String> proof =
                Map.of("language", "en", "_csrf", pupil.session().csrf());

        assertThat(pupil.post("/language", Map.of("language", "en")).statusCode())
                .isEqualTo(403);
        assertThat(pupil.post("/language", Map.of("language", "en", "_csrf", "guessed"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(pupil.with("Sec-Fetch-Site", "cross-site")
                        .post("/language", proof)
                        .statusCode())
                .isEqualTo(403);
        assertThat(pupil.post("/language", proof).statusCode()).isEqualTo(303);
    }

    private static void assertLeadsToSignIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains(SIGN_IN);
    }
}
