package sala.web.security;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.access.Role;

/** Who may come through a route; read from the annotation on the method, else from that on its class. */
public sealed interface RouteRule {

    /** Everybody may. */
    record Everybody(String reason) implements RouteRule {}

    /** Whoever is signed in may. */
    record AnyoneSignedIn() implements RouteRule {}

    /** Whoever has the permission somewhere may. */
    record Having(Permission permission) implements RouteRule {}

    /** The resource looks at a proof of its own. */
    record Proving(String by) implements RouteRule {}

    /** The rule of a route; empty when nobody declared one, and then nobody may. */
    static Optional<RouteRule> of(Class<?> resource, Method method) {
        return Stream.of(method.getAnnotations(), resource.getAnnotations())
                .flatMap(annotations -> Stream.of(annotations).map(RouteRule::read))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<RouteRule> read(Annotation annotation) {
        return Optional.ofNullable(ruleOf(annotation));
    }

    private static @Nullable RouteRule ruleOf(Annotation annotation) {
        if (annotation instanceof Requires requires) {
            return new Having(requires.value());
        } else if (annotation instanceof SignedIn) {
            return new AnyoneSignedIn();
        } else if (annotation instanceof Open open) {
            return new Everybody(open.value());
        } else {
            return annotation instanceof Proven proven ? new Proving(proven.by()) : null;
        }
    }

    /**
     * Whether somebody with this role may come through; for the table in the docs and the tests of the running product.
     */
    default boolean admits(Role role) {
        return !(this instanceof Having having)
                || having.permission().rules().stream().anyMatch(rule -> rule.role() == role);
    }

    /** Whether the route is closed to people who are not signed in. */
    default boolean needsSignIn() {
        return this instanceof AnyoneSignedIn || this instanceof Having;
    }
}
