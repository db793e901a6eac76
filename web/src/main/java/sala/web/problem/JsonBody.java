package sala.web.problem;

import jakarta.json.JsonException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A route that takes a JSON object gets one: {@code null} and a text are JSON as well, and no route expects them. */
@Provider
public class JsonBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object read = context.proceed();
        if (isJson(context.getMediaType()) && !context.getType().isInstance(read)) {
            throw new JsonException("no " + context.getType().getSimpleName());
        }
        return read;
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null && type.getSubtype().equals("json");
    }
}
