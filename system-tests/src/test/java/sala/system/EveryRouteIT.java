package sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every door of the running product lets in whom the documented table names, and nobody else. */
class EveryRouteIT {

    private static final List<String> TYPES =
            List.of("application/x-www-form-urlencoded", "application/json", "multipart/form-data; boundary=x");
    private static final Set<Integer> REFUSED = Set.of(303, 401, 403, 404, 405, 415);
    private static final String SIGN_IN = "/signin";

    private final Api nobody = Api.of(Nodes.district());
    private final Map<Role, Api> people = new EnumMap<>(Role.class);

    @Test
    void theTableWasRead() {
        assertThat(Route.all()).extracting(Route::path).contains("/", "/courses/{id}", "/api/v1/search");
    }

    @TestFactory
    Stream<DynamicTest> nobodyComesThrough() {
        return guarded()
                .map(route -> DynamicTest.dynamicTest(
                        route.method() + " " + route.path(), () -> assertRefused(nobody, route)));
    }

    @TestFactory
    Stream<DynamicTest> whoeverIsNotNamedDoesNotComeThrough() {
        return guarded().flatMap(route -> Route.ROLES.stream()
                .filter(role -> !route.allows(role))
                .map(role -> DynamicTest.dynamicTest(
                        role + " " + route.method() + " " + route.path(), () -> assertRefused(api(role), route))));
    }

    @TestFactory
    Stream<DynamicTest> whoeverIsNamedIsNotSentAway() {
        return guarded().filter(route -> route.method().equals("GET")).flatMap(route -> Route.ROLES.stream()
                .filter(route::allows)
                .map(role ->
                        DynamicTest.dynamicTest(role + " " + route.path(), () -> assertNotSentAway(api(role), route))));
    }

    private static Stream<Route> guarded() {
        return Route.all().stream().filter(Route::isGuarded);
    }

    private Api api(Role role) {
        return people.computeIfAbsent(role, one -> Api.of(Nodes.district()).signedIn(one.account()));
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

    private static void assertNotSentAway(Api api, Route route) {
        HttpResponse<String> answer = api.send(route.method(), route.address(), "");
        assertThat(answer.statusCode()).as(answer.body()).isNotIn(401, 303).isLessThan(500);
    }
}
