package sala.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sala.access.Permission;
import sala.access.Role;

class RouteRuleTest {

    @Test
    void theMethodsRuleGoesBeforeThatOfItsClass() {
        assertThat(rule(Ruled.class, "open")).contains(new RouteRule.Everybody("a test"));
        assertThat(rule(Ruled.class, "other")).contains(new RouteRule.AnyoneSignedIn());
    }

    @Test
    void aForgottenRuleIsNoRule() {
        assertThat(rule(Unruled.class, "forgotten")).isEmpty();
    }

    @Test
    void onlyRolesOfThePermissionAreAdmitted() {
        RouteRule rule = new RouteRule.Having(Permission.COURSE_APPROVE);
        assertThat(rule.admits(Role.DISTRICT_ADMIN)).isTrue();
        assertThat(rule.admits(Role.TEACHER)).isFalse();
        assertThat(rule.needsSignIn()).isTrue();
    }

    private static Optional<RouteRule> rule(Class<?> resource, String name) {
        Method method = Arrays.stream(resource.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return RouteRule.of(resource, method);
    }

    @SignedIn
    public static class Ruled {
        @Open("a test")
        public void open() {}

        public void other() {}
    }

    public static class Unruled {
        public void forgotten() {}
    }
}
