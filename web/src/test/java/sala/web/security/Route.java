package sala.web.security;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A door of the product, found in the compiled classes. */
record Route(String method, String path, Class<?> resource, Method code) {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

    /** All doors, by path and method. */
    static List<Route> all() {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("sala/web"))) {
            return files.filter(file -> file.toString().endsWith("Resource.class"))
                    .map(Route::load)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(Route::of)
                    .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The declared rule; empty when somebody forgot. */
    Optional<RouteRule> rule() {
        return RouteRule.of(resource, code);
    }

    private static Stream<Route> of(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(java -> verb(java)
                        .map(verb -> new Route(verb, join(resource.getAnnotation(Path.class), java), resource, java))
                        .stream());
    }

    private static Optional<String> verb(Method code) {
        return Arrays.stream(code.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String join(Path base, Method code) {
        Path own = code.getAnnotation(Path.class);
        String joined = "/" + base.value() + "/" + (own == null ? "" : own.value());
        String path = joined.replaceAll("/{2,}", "/");
        return path.length() > 1 ? path.replaceAll("/$", "") : path;
    }

    private static Class<?> load(java.nio.file.Path file) {
        String name = CLASSES.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
