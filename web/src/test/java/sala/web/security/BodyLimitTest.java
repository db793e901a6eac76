package sala.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BodyLimitTest {

    @Test
    void whatASchoolsNodeSendsIsBoundedBeforeItIsKnownWhoSendsIt() {
        assertThat(routes("sala.web.mirror.MirrorResource"))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(BodyLimitFilter.of(route)).isLessThan(16 << 20));
    }

    @Test
    void onlyRoutesThatSendTheBodyToDiskAreWithoutALimit() {
        assertThat(routes("sala.web.media.UploadResource")
                        .filter(route -> BodyLimitFilter.of(route) == BodyLimit.STREAMED))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.getParameterTypes()).contains(InputStream.class));
    }

    private static Stream<Method> routes(String resource) {
        try {
            return Arrays.stream(Class.forName(resource).getDeclaredMethods())
                    .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
