package sala.web.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How often one address may come to a door that opens before it is known who asks. A whole district may stand behind
 * one address, so the numbers are for all of it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AtMost {

    /** As many may come at once after a minute's silence. */
    int perMinute();
}
