package sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sala.system.browser.Account;

/**
 * Every door of the running product, at the district and at a school, lets in whom the documented table names alone.
 */
@ResourceLock(value = Nodes.SHARED, mode = ResourceAccessMode.READ)
class EveryRouteIT {

    private static final List<String> TYPES =
            List.of("application/x-www-form-urlencoded", "application/json", "multipart/form-data; boundary=x");
    private static final Set<Integer> REFUSED = Set.of(303, 401, 403, 404, 405, 415);
    private static final String SIGN_IN = "/signin";
    private static final Map<String, Api> PEOPLE = new ConcurrentHashMap<>();

    @Test
    void theTableWasRead() {
        assertThat(Route.all()).extracting(Route::path).contains("/", "/courses/{id}", "/api/v1/search");
    }

    @TestFactory
    Stream<DynamicContainer> nobodyComesThrough() {
        return everywhere(place -> guarded()
                .map(route -> DynamicTest.dynamicTest(
                        route.method() + " " + route.path(), () -> assertRefused(Api.of(place.node()), route))));
    }

    @TestFactory
    Stream<DynamicContainer> whoeverIsNotNamedDoesNotComeThrough() {
        return everywhere(place -> guarded().flatMap(route -> place.roles().stream()
                .filter(role -> !route.allows(role))
                .map(role -> DynamicTest.dynamicTest(
                        role + " " + route.method() + " " + route.path(),
                        () -> assertRefused(api(place, role), route)))));
    }

    @TestFactory
    Stream<DynamicContainer> whoeverIsNamedIsNotSentAway() {
        return everywhere(
                place -> guarded().filter(route -> route.method().equals("GET")).flatMap(route -> place.roles().stream()
                        .filter(route::allows)
                        .map(role -> DynamicTest.dynamicTest(
                                role + " " + route.path(), () -> assertNotSentAway(api(place, role), route)))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPERVISOR", "ADMIN"})
    void peopleOfTheDistrictsOfficeAreStrangersAtASchool(Role role) {
        Account account = role.account();
        String credentials =
                "{\"username\":\"" + account.username() + "\",\"password\":\"" + account.password() + "\"}";
        HttpResponse<String> answer =
                Api.of(Place.SCHOOL.node()).as("application/json").send("POST", "/api/v1/tokens", credentials);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
    }

    private static Stream<DynamicContainer> everywhere(Function<Place, Stream<DynamicTest>> tests) {
        return Stream.of(Place.values())
                .map(place -> DynamicContainer.dynamicContainer(place.name(), tests.apply(place)));
    }

    private static Stream<Route> guarded() {
        return Route.all().stream().filter(Route::isGuarded);
    }

    private static Api api(Place place, Role role) {
        return PEOPLE.computeIfAbsent(
                place + " " + role, one -> Api.of(place.node()).signedIn(role.account()));
    }

    private static void assertRefused(Api api, Route route) {
        for (String type : TYPES) {
            HttpResponse<String> answer = api.as(type).send(route.method(), route.address(), "");
            assertThat(answer.statusCode()).as(answer.body()).isIn(REFUSED);
            if (answer.statusCode() == 303) {
                assertThat(answer.headers().firstValue("Location").orElse("")).contains(SIGN_IN);
            }
        }
    }

    /** A page may lead on to another, such as the one to begin with; not to where one signs in. */
    private static void assertNotSentAway(Api api, Route route) {
        HttpResponse<String> answer = api.send(route.method(), route.address(), "");
        assertThat(answer.statusCode()).as(answer.body()).isNotEqualTo(401).isLessThan(500);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain(SIGN_IN);
    }
}
