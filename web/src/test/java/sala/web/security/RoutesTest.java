package sala.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sala.access.Role;

class RoutesTest {

    private static final Path TABLE = Path.of("../docs/routes.md");

    private final List<Route> routes = Route.all();

    @Test
    void everyRouteDeclaresItsRule() {
        assertThat(routes).isNotEmpty();
        assertThat(routes).allSatisfy(route -> assertThat(route.rule())
                .as("@Requires, @SignedIn, @Open or @Proven on %s", route.code())
                .isPresent());
    }

    @Test
    void everyResourceIsNamedAsOne() {
        assertThat(routes).allSatisfy(route -> assertThat(route.resource().getSimpleName())
                .endsWith("Resource"));
    }

    /** A class is chosen by its own path before any method is looked at (Jakarta REST 3.1, section 3.7.2). */
    @Test
    void noResourceStandsInTheWayOfAnother() {
        assertThat(routes).allSatisfy(route -> assertThat(chosen(route.path().replaceAll("\\{[^}]*}", "x")))
                .as("the class that is asked for %s %s", route.method(), route.path())
                .isEqualTo(root(route)));
    }

    private String chosen(String path) {
        return routes.stream()
                .map(RoutesTest::root)
                .filter(root ->
                        path.matches(root.replaceAll("\\{[^}]*}", "[^/]+").replaceAll("/$", "") + "(/.*)?"))
                .max(Comparator.comparingInt(
                        root -> root.replaceAll("\\{[^}]*}", "").length()))
                .orElseThrow();
    }

    private static String root(Route route) {
        return route.resource().getAnnotation(jakarta.ws.rs.Path.class).value();
    }

    @Test
    void theTableInTheDocsIsTheTruth() throws IOException {
        String truth = table();
        if (!Files.exists(TABLE) || !Files.readString(TABLE).equals(truth)) {
            Files.writeString(TABLE, truth);
            fail("docs/routes.md was out of date; it has been written anew, please look at it and commit it");
        }
    }

    private String table() {
        return """
                # Who may come through which door

                Written by `RoutesTest` from the annotations on the resources; the fine part (whose thing it is) is decided by
                `sala.access.AccessRules` when the thing is known.

                | method | path | rule | pupil | teacher | keeper | supervisor | admin |
                |---|---|---|---|---|---|---|---|
                """
                + routes.stream().map(RoutesTest::line).collect(Collectors.joining());
    }

    private static String line(Route route) {
        RouteRule rule = route.rule().orElseThrow();
        String roles = Arrays.stream(Role.values())
                .map(role -> rule.admits(role) ? "yes" : "–")
                .collect(Collectors.joining(" | "));
        return "| %s | `%s` | %s | %s |%n".formatted(route.method(), route.path(), words(rule), roles);
    }

    private static String words(RouteRule rule) {
        if (rule instanceof RouteRule.Having having) {
            return having.permission().name();
        } else if (rule instanceof RouteRule.Everybody everybody) {
            return "open: " + everybody.reason();
        } else {
            return rule instanceof RouteRule.Proving proving ? "proof: " + proving.by() : "signed in";
        }
    }
}
