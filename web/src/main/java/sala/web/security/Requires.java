package sala.web.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import sala.access.Permission;

/**
 * The door opens for people whose roles have this permission somewhere; the resource asks for the thing itself. On a
 * method, or on a class for all of its methods.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {
    Permission value();
}
