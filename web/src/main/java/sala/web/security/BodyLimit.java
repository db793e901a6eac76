package sala.web.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Another limit than the usual one for the body that a route takes. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BodyLimit {

    /** The body goes to disk while it comes in, and has limits of its own. */
    long STREAMED = Long.MAX_VALUE;

    /** In bytes. */
    long value();
}
