/**
 * The description of the API at {@code /openapi}. The server reads it from the routes; start at
 * {@link sala.web.openapi.ApiDescription}, which makes it fit for people who write programs. The server's own way to
 * change it, an {@code OASFilter}, finds no class of a web archive within an enterprise archive.
 */
@NullMarked
package sala.web.openapi;

import org.jspecify.annotations.NullMarked;
